package org.goldenthread.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
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
import org.goldenthread.shell.Card;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** One course: what it is about, and its sessions, with whatever other modules offer beside them. */
@Route(MyLearningView.ROUTE + "/course/:" + CourseView.COURSE + "([0-9]{1,18})")
@PermitAll
class CourseView extends Page implements BeforeEnterObserver {

    static final String COURSE = "course";

    private final transient CatalogueService catalogue;
    private final transient SessionParts parts;

    CourseView(CatalogueService catalogue, SessionParts parts) {
        super("learning.course");
        this.catalogue = catalogue;
        this.parts = parts;
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
        PageHeader header =
                new PageHeader(back(), course.title()).says(LearningWords.kind(says.delivery(), says.minutes()));
        Div page = new Div();
        if (course.state() != CourseState.PUBLISHED) {
            page.add(new Paragraph(getTranslation("learning.course.not-public")));
        }
        if (says.delivery() != Delivery.E_LEARNING) {
            page.add(sessions(course));
        }
        page.add(about(says));
        page.addClassName("stack");
        add(header, page);
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
        return card;
    }

    private Card about(CourseDescription says) {
        Card card = new Card(getTranslation("learning.about"));
        card.add(words(says.summary()));
        if (!says.outcomeList().isEmpty()) {
            UnorderedList outcomes = new UnorderedList();
            says.outcomeList().forEach(outcome -> outcomes.add(new ListItem(outcome)));
            card.add(new Paragraph(getTranslation("learning.outcomes")), outcomes);
        }
        return card;
    }

    private static Paragraph words(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("learning-text");
        return words;
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
