package org.goldenthread.learning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.learning.Course;
import org.goldenthread.learning.CourseId;
import org.goldenthread.learning.CourseService;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.learning.LearningRefused;
import org.goldenthread.learning.PublishingService;
import org.goldenthread.learning.SessionId;
import org.goldenthread.learning.SessionMoney;
import org.goldenthread.learning.SessionService;
import org.goldenthread.learning.SessionState;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.FieldChecks;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** A session planned, once or repeated, or changed; who is to come is told when its days, room or link change. */
@Route(PublishNavigation.ROUTE + "/session/:" + SessionFormView.SESSION + "([0-9]{1,18})")
@RouteAlias(PublishNavigation.ROUTE + "/course/:" + PublishedCourseView.COURSE + "([0-9]{1,18})/session")
@RolesAllowed("LEARNING_PUBLISHER")
class SessionFormView extends Page implements BeforeEnterObserver {

    static final String SESSION = "session";

    private final transient CourseService courses;
    private final transient SessionService sessions;
    private final transient PublishingService publishing;
    private final Paragraph problem = new Paragraph();
    private final IntegerField times = new IntegerField();
    private final IntegerField weeks = new IntegerField();
    private final TextField note = new TextField();

    SessionFormView(CourseService courses, SessionService sessions, PublishingService publishing) {
        super("publish.session.form");
        this.courses = courses;
        this.sessions = sessions;
        this.publishing = publishing;
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("import-problem");
        times.setLabel(getTranslation("publish.session.times"));
        times.setValue(1);
        weeks.setLabel(getTranslation("publish.session.weeks"));
        weeks.setHelperText(getTranslation("publish.session.weeks.help"));
        weeks.setValue(4);
        note.setLabel(getTranslation("publish.session.why"));
        note.setHelperText(getTranslation("publish.session.why.help"));
        note.setMaxLength(500);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<Long> session = event.getRouteParameters().getLong(SESSION);
        if (session.isPresent()) {
            sessions.find(new SessionId(session.get())).ifPresentOrElse(this::showChange, this::showNone);
        } else {
            courses.find(new CourseId(event.getRouteParameters()
                            .getLong(PublishedCourseView.COURSE)
                            .orElse(0L)))
                    .ifPresentOrElse(this::showNew, this::showNone);
        }
    }

    private void showNew(Course course) {
        SessionFields fields = new SessionFields(null, SessionMoney.NONE, staff(), publishing.payers());
        FieldChecks repetition = new FieldChecks();
        repetition.number(times, 1, SessionService.MOST_REPEATED);
        repetition.number(weeks, 1, 52);
        Div repeated = new Div(times, weeks);
        repeated.addClassName("row");
        Button plan = primary("publish.session.plan");
        plan.addClickListener(click -> {
            boolean fieldsPass = fields.pass();
            if (repetition.pass() && fieldsPass) {
                take(course.id(), () -> {
                    int made = sessions.plan(
                                    course.id(), fields.plan(), fields.money(), times.getValue(), weeks.getValue())
                            .size();
                    Notification.show(getTranslation("publish.session.made", made));
                });
            }
        });
        show(course.id(), course.title(), "publish.session.new", List.of(fields, repeated), plan);
    }

    private void showChange(CourseSession session) {
        SessionFields fields =
                new SessionFields(session.plan(), sessions.money(session.id()), staff(), publishing.payers());
        Button save = primary("publish.session.save");
        save.addClickListener(click -> {
            if (fields.pass()) {
                take(session.course(), () -> {
                    sessions.change(session.id(), session.version(), fields.plan(), fields.money(), note.getValue());
                    Notification.show(getTranslation("publish.session.saved"));
                });
            }
        });
        List<Div> parts = session.state() == SessionState.OPEN ? List.of(fields, new Div(note)) : List.of(fields);
        show(session.course(), session.title(), "publish.session.form", parts, save);
    }

    private void show(CourseId course, String title, String key, List<Div> parts, Button save) {
        Card card = new Card(getTranslation(key));
        card.addClassName("course-form");
        Div body = new Div();
        parts.forEach(body::add);
        Div actions = new Div(
                PublishNavigation.button(PublishNavigation.course(course), getTranslation("publish.form.leave")), save);
        actions.addClassName("actions");
        body.add(problem, actions);
        body.addClassName("stack");
        card.add(body);
        add(
                new PageHeader(new Anchor(PublishNavigation.course(course), title), getTranslation(key))
                        .says(getTranslation(key + ".says")),
                card);
    }

    private void take(CourseId course, Runnable step) {
        try {
            step.run();
            UI.getCurrentOrThrow().navigate(PublishNavigation.course(course));
        } catch (LearningRefused refused) {
            problem.setText(LearningWords.refused(refused));
        }
    }

    private Button primary(String key) {
        Button button = new Button(getTranslation(key));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private SessionFields.SessionStaff staff() {
        return new SessionFields.SessionStaff() {
            @Override
            public List<StaffMember> search(String text, int offset, int limit) {
                return publishing.trainers(text, offset, limit);
            }

            @Override
            public Set<StaffMember> of(Set<PersonId> people) {
                return people.stream()
                        .flatMap(person -> publishing.trainer(person).stream())
                        .collect(Collectors.toSet());
            }
        };
    }

    private void showNone() {
        add(
                new PageHeader(
                        new Anchor(PublishNavigation.ROUTE, getTranslation("publish.title")),
                        getTranslation("publish.session.form")),
                new EmptyState(getTranslation("publish.gone"), getTranslation("publish.gone.do")));
    }
}
