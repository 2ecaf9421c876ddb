package org.goldenthread.learning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.goldenthread.learning.CatalogueService;
import org.goldenthread.learning.Course;
import org.goldenthread.learning.CourseDescription;
import org.goldenthread.learning.CourseId;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.learning.CourseState;
import org.goldenthread.learning.Delivery;
import org.goldenthread.learning.LaunchService;
import org.goldenthread.learning.WishService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** One course: its sessions with whatever other modules offer beside them, or where it starts, and what it is about. */
@Route(MyLearningView.ROUTE + "/course/:" + CourseView.COURSE + "([0-9]{1,18})")
@PermitAll
class CourseView extends Page implements BeforeEnterObserver {

    static final String COURSE = "course";

    private final transient CatalogueService catalogue;
    private final transient SessionParts parts;
    private final transient LaunchService launches;
    private final transient WishService wishes;
    private final transient ServedNames names;

    CourseView(
            CatalogueService catalogue,
            SessionParts parts,
            LaunchService launches,
            WishService wishes,
            ServedNames names) {
        super("learning.course");
        this.catalogue = catalogue;
        this.parts = parts;
        this.launches = launches;
        this.wishes = wishes;
        this.names = names;
    }

    static String link(CourseId course) {
        return MyLearningView.ROUTE + "/course/" + course.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new CourseId(event.getRouteParameters().getLong(COURSE).orElse(0L)));
    }

    private void show(CourseId id) {
        removeAll();
        catalogue.course(id).ifPresentOrElse(this::show, this::showNone);
    }

    private void show(Course course) {
        CourseDescription says = course.description();
        Div page = new Div();
        if (course.state() != CourseState.PUBLISHED) {
            page.add(new EmptyState(
                    getTranslation("learning.course.not-public"), getTranslation("learning.course.not-public.do")));
        }
        if (says.delivery() == Delivery.E_LEARNING) {
            page.add(new LaunchCard(course, launches, () -> show(course.id())));
        } else {
            page.add(sessions(course));
        }
        page.add(new AboutCard(says, course.picture(), names.of(says.serves())));
        page.addClassName("stack");
        add(new PageHeader(back(), course.title()).says(LearningWords.kind(says.delivery(), says.minutes())), page);
    }

    private Card sessions(Course course) {
        Card card = new Card(getTranslation("learning.sessions"));
        List<CourseSession> sessions = catalogue.sessionsToCome(course.id());
        if (sessions.isEmpty()) {
            card.add(new EmptyState(
                    getTranslation("learning.sessions.none"), getTranslation("learning.sessions.none.do")));
        }
        var beside = parts.beside(sessions, () -> show(course.id()));
        sessions.forEach(session -> card.add(new SessionRow(session, beside.apply(session))));
        if (course.state() == CourseState.PUBLISHED) {
            wishes.mine(course.id()).ifPresent(mine -> card.add(wish(course.id(), mine)));
        }
        return card;
    }

    /** For whom no session fits; L&D sees how many. */
    private Div wish(CourseId course, boolean mine) {
        Paragraph says = new Paragraph(getTranslation(mine ? "learning.wish.mine" : "learning.wish.says"));
        says.addClassName("muted");
        says.getElement().setAttribute("role", "status");
        Button button = new Button(getTranslation(mine ? "learning.wish.end" : "learning.wish"), click -> {
            wishes.wish(course, !mine);
            show(course);
        });
        button.setDisableOnClick(true);
        Div row = new Div(button, says);
        row.addClassName("learning-wish");
        return row;
    }

    private void showNone() {
        add(
                new PageHeader(back(), getTranslation("learning.course")),
                new EmptyState(getTranslation("learning.course.gone"), getTranslation("learning.course.gone.do")));
    }

    private Anchor back() {
        return new Anchor(MyLearningView.ROUTE, getTranslation("menu.my-learning"));
    }
}
