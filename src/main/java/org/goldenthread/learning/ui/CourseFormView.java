package org.goldenthread.learning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.framework.DatedFrameworks;
import org.goldenthread.framework.Framework;
import org.goldenthread.learning.CostBasis;
import org.goldenthread.learning.Course;
import org.goldenthread.learning.CourseDescription;
import org.goldenthread.learning.CourseId;
import org.goldenthread.learning.CourseService;
import org.goldenthread.learning.Delivery;
import org.goldenthread.learning.LearningRefused;
import org.goldenthread.learning.PublishingService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.jspecify.annotations.Nullable;

/** A course described in three steps; each is saved when the next one opens, so nothing is lost in between. */
@Route(PublishNavigation.NEW)
@RouteAlias(PublishNavigation.ROUTE + "/course/:" + PublishedCourseView.COURSE + "([0-9]{1,18})/edit/:"
        + CourseFormView.STEP + "([1-3])")
@RolesAllowed("LEARNING_PUBLISHER")
class CourseFormView extends Page implements BeforeEnterObserver {

    static final String STEP = "step";
    private static final int STEPS = 3;
    private static final CourseDescription EMPTY = new CourseDescription(
            "",
            "",
            "",
            "",
            List.of(),
            Set.of(),
            Delivery.WORKSHOP,
            CourseDescription.TRAINING_DAY,
            "",
            BigDecimal.ZERO,
            CostBasis.SESSION,
            "",
            "",
            List.of(),
            List.of());

    private final transient CourseService courses;
    private final transient PublishingService publishing;
    private final transient DatedFrameworks frameworks;

    CourseFormView(CourseService courses, PublishingService publishing, DatedFrameworks frameworks) {
        super("publish.form");
        this.courses = courses;
        this.publishing = publishing;
        this.frameworks = frameworks;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<Long> key = event.getRouteParameters().getLong(PublishedCourseView.COURSE);
        if (key.isEmpty()) {
            show(null, 1);
            return;
        }
        int step = event.getRouteParameters().getInteger(STEP).orElse(1);
        courses.find(new CourseId(key.get())).ifPresentOrElse(course -> show(course, step), this::showNone);
    }

    private void show(@Nullable Course course, int step) {
        CourseDescription says = course == null ? EMPTY : course.description();
        CourseStep fields = switch (step) {
            case 1 -> new WhatStep(says);
            case 2 -> new HowStep(says);
            default -> new WhoStep(says, publishing.jobRoles(), offered(says));
        };
        Paragraph problem = new Paragraph();
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("import-problem");
        Button next = new Button(getTranslation(step < STEPS ? "publish.form.next" : "publish.form.finish"));
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.addClickListener(click -> fields.entered(says).ifPresent(entered -> save(course, entered, step, problem)));
        Div actions = new Div(next);
        if (course != null) {
            String back =
                    step == 1 ? PublishNavigation.course(course.id()) : PublishNavigation.edit(course.id(), step - 1);
            actions.addComponentAsFirst(PublishNavigation.button(
                    back, getTranslation(step == 1 ? "publish.form.leave" : "publish.form.back")));
        }
        actions.addClassName("actions");
        Card card = new Card(getTranslation("publish.form.step." + step));
        card.addClassName("course-form");
        card.add(fields, problem, actions);
        PageHeader header = new PageHeader(
                        course == null
                                ? new Anchor(PublishNavigation.ROUTE, getTranslation("publish.title"))
                                : new Anchor(PublishNavigation.course(course.id()), course.title()),
                        getTranslation(course == null ? "publish.new" : "publish.form"))
                .says(getTranslation("publish.form.says", step, STEPS));
        add(header, card);
    }

    /** Those that apply today or later, and those of which the course serves something already. */
    private List<Framework> offered(CourseDescription says) {
        return frameworks.all().stream()
                .filter(framework -> framework.validTo() == null
                        || !framework.validTo().isBefore(publishing.today())
                        || says.serves().stream()
                                .anyMatch(served -> served.framework().equals(framework.key())))
                .toList();
    }

    private void save(@Nullable Course course, CourseDescription entered, int step, Paragraph problem) {
        try {
            CourseId id;
            if (course == null) {
                id = courses.draft(entered);
            } else {
                id = course.id();
                if (!entered.equals(course.description())) {
                    courses.describe(id, course.version(), entered);
                }
            }
            UI.getCurrentOrThrow()
                    .navigate(step < STEPS ? PublishNavigation.edit(id, step + 1) : PublishNavigation.course(id));
        } catch (LearningRefused refused) {
            problem.setText(LearningWords.refused(refused));
        }
    }

    private void showNone() {
        add(
                new PageHeader(
                        new Anchor(PublishNavigation.ROUTE, getTranslation("publish.title")),
                        getTranslation("publish.form")),
                new EmptyState(getTranslation("publish.gone"), getTranslation("publish.gone.do")));
    }
}
