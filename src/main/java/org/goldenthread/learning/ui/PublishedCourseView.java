package org.goldenthread.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.goldenthread.learning.Course;
import org.goldenthread.learning.CourseId;
import org.goldenthread.learning.CoursePictureService;
import org.goldenthread.learning.CourseService;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.learning.CourseState;
import org.goldenthread.learning.Delivery;
import org.goldenthread.learning.LearningRefused;
import org.goldenthread.learning.PublishingService;
import org.goldenthread.learning.SessionService;
import org.goldenthread.picture.ShownPicture;
import org.goldenthread.picture.ui.PictureImage;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** One course for those who publish it: where it stands, what can become of it, its sessions, what was done. */
@Route(PublishNavigation.ROUTE + "/course/:" + PublishedCourseView.COURSE + "([0-9]{1,18})")
@RolesAllowed("LEARNING_PUBLISHER")
class PublishedCourseView extends Page implements BeforeEnterObserver {

    static final String COURSE = "course";

    private final transient CourseService courses;
    private final transient CoursePictureService pictures;
    private final transient SessionService sessions;
    private final transient PublishingService publishing;
    private final transient Clock clock;

    PublishedCourseView(
            CourseService courses,
            CoursePictureService pictures,
            SessionService sessions,
            PublishingService publishing,
            Clock clock) {
        super("publish.course");
        this.courses = courses;
        this.pictures = pictures;
        this.sessions = sessions;
        this.publishing = publishing;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new CourseId(event.getRouteParameters().getLong(COURSE).orElse(0L)));
    }

    private void show(CourseId id) {
        removeAll();
        courses.find(id).ifPresentOrElse(this::show, this::showNone);
    }

    private void show(Course course) {
        PageHeader header = new PageHeader(
                        new Anchor(PublishNavigation.ROUTE, getTranslation("publish.title")), course.title())
                .says(getTranslation(
                        "publish.kind",
                        course.code(),
                        LearningWords.kind(
                                course.description().delivery(),
                                course.description().minutes())))
                .actions(
                        PublishNavigation.button(CourseView.link(course.id()), getTranslation("publish.as-staff")),
                        copy(course),
                        PublishNavigation.button(
                                PublishNavigation.edit(course.id(), 1), getTranslation("publish.edit")));
        Div page = new Div(standing(course));
        if (course.description().delivery() != Delivery.E_LEARNING) {
            page.add(sessions(course));
        }
        page.add(picture(course), history(course));
        page.addClassName("stack");
        add(header, page);
    }

    private Card standing(Course course) {
        Card card = new Card(getTranslation("publish.standing"));
        card.addClassName("course-standing");
        card.beside(LearningWords.state(course.state()));
        card.add(new Paragraph(
                getTranslation("publish.standing." + course.state().name())));
        Div actions = new Div();
        actions.addClassName("actions");
        for (CourseState next : CourseState.values()) {
            if (course.state().canBecome(next)) {
                actions.add(become(course, next));
            }
        }
        card.add(actions);
        return card;
    }

    private Button become(Course course, CourseState next) {
        String step = course.state().name() + "." + next.name();
        Button button = new Button(getTranslation("publish.become." + step));
        if (next == CourseState.REVIEW || next == CourseState.PUBLISHED) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        button.addClickListener(click -> {
            boolean noteNeeded = next == CourseState.WITHDRAWN
                    || (course.state() == CourseState.REVIEW && next == CourseState.DRAFT)
                    || (next == CourseState.PUBLISHED && courses.needsNoteToPublish(course.id()));
            if (noteNeeded) {
                new NoteDialog(
                                getTranslation("publish.become." + step),
                                getTranslation("publish.note." + step),
                                note -> courses.become(course.id(), course.version(), next, note),
                                () -> show(course.id()))
                        .open();
            } else {
                take(() -> courses.become(course.id(), course.version(), next, ""), course.id());
            }
        });
        return button;
    }

    private Button copy(Course course) {
        return new Button(getTranslation("publish.copy"), click -> {
            CourseId made = courses.copy(course.id(), getTranslation("publish.copy-of", course.title()));
            Notification.show(getTranslation("publish.copied"));
            UI.getCurrentOrThrow().navigate(PublishNavigation.edit(made, 1));
        });
    }

    private Card sessions(Course course) {
        Card card = new Card(getTranslation("learning.sessions"));
        card.beside(PublishNavigation.button(
                PublishNavigation.newSession(course.id()), getTranslation("publish.session.new")));
        List<CourseSession> all = sessions.of(course.id());
        if (all.isEmpty()) {
            card.add(new EmptyState(getTranslation("publish.session.none"), getTranslation("publish.session.none.do")));
        }
        Instant now = clock.instant();
        all.forEach(session -> card.add(new PlannedSessionRow(session, now, sessions, () -> show(course.id()))));
        return card;
    }

    private Card picture(Course course) {
        Card card = new Card(getTranslation("publish.picture"));
        ShownPicture picture = course.picture();
        Button change = new Button(
                getTranslation(picture == null ? "publish.picture.add" : "publish.picture.change"),
                click -> new CoursePictureDialog(course, pictures, () -> show(course.id())).open());
        card.beside(change);
        if (picture == null) {
            card.add(new Muted(getTranslation("publish.picture.none")));
        } else {
            card.add(
                    new PictureImage(CoursePictureDownload.address(picture), picture),
                    new Muted(
                            picture.words().isEmpty()
                                    ? getTranslation("publish.picture.decoration")
                                    : getTranslation("publish.picture.words", picture.words())));
        }
        return card;
    }

    private Card history(Course course) {
        Card card = new Card(getTranslation("publish.history"));
        UnorderedList list = new UnorderedList();
        publishing.changes(course.id()).forEach(change -> {
            String line = getTranslation(
                    "publish.history.line",
                    Dates.moment(change.at()),
                    getTranslation("publish.state." + change.state().name()),
                    change.by().isEmpty() ? getTranslation("publish.history.portal") : change.by());
            list.add(new ListItem(change.note().isEmpty() ? line : line + ": " + change.note()));
        });
        card.add(list);
        return card;
    }

    private void take(Runnable step, CourseId id) {
        try {
            step.run();
        } catch (LearningRefused refused) {
            Notification.show(LearningWords.refused(refused));
        }
        show(id);
    }

    private void showNone() {
        Component back = new Anchor(PublishNavigation.ROUTE, getTranslation("publish.title"));
        add(
                new PageHeader(back, getTranslation("publish.course")),
                new EmptyState(getTranslation("publish.gone"), getTranslation("publish.gone.do")));
    }
}
