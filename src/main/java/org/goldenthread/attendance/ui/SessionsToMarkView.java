package org.goldenthread.attendance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.goldenthread.attendance.AttendanceQuery;
import org.goldenthread.attendance.SessionToMark;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** Sessions that have begun and that the person may mark: first those of which it is not known who came. */
@Route(SessionsToMarkView.ROUTE)
@PermitAll
class SessionsToMarkView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "my-learning/attendance";

    private final transient AttendanceQuery query;

    SessionsToMarkView(AttendanceQuery query) {
        super("attendance.sessions");
        this.query = query;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<SessionToMark> all = query.toMark();
        Div page = new Div();
        page.addClassName("stack");
        if (all.isEmpty()) {
            page.add(new EmptyState(
                    getTranslation("attendance.sessions.none"), getTranslation("attendance.sessions.none.do")));
        }
        card(page, "attendance.open", all.stream().filter(each -> !each.done()).toList());
        card(page, "attendance.done", all.stream().filter(SessionToMark::done).toList());
        add(
                new PageHeader(
                                new Anchor("my-learning", getTranslation("menu.my-learning")),
                                getTranslation("attendance.sessions"))
                        .says(getTranslation("attendance.sessions.says")),
                page);
    }

    private void card(Div page, String title, List<SessionToMark> some) {
        if (!some.isEmpty()) {
            Card card = new Card(getTranslation(title));
            some.forEach(each -> card.add(row(each)));
            page.add(card);
        }
    }

    /** Another module's page: what learners and their managers say of the course. */
    private Anchor said(SessionToMark each) {
        Anchor said = AttendanceWords.button(
                "my-learning/evaluation/" + each.session().course().value(), getTranslation("attendance.said"));
        said.setAriaLabel(getTranslation(
                "attendance.do-named", said.getText(), each.session().title(), AttendanceWords.days(each.session())));
        return said;
    }

    private Article row(SessionToMark each) {
        Tag tag = each.done()
                ? new Tag("✓", getTranslation("attendance.count", each.marked(), each.people()), Tone.GOOD)
                : new Tag("…", getTranslation("attendance.count", each.marked(), each.people()), Tone.WATCH);
        Div tags = new Div(tag);
        tags.addClassName("learning-tags");
        Div words = new Div(
                tags,
                new H3(each.session().title()),
                new Paragraph(getTranslation(
                        "attendance.when-where",
                        AttendanceWords.days(each.session()),
                        AttendanceWords.place(each.session().plan()))));
        words.addClassName("learning-words");
        Anchor mark = AttendanceWords.button(
                AttendanceView.link(each.session().id()),
                getTranslation(each.done() ? "attendance.look" : "attendance.do"));
        mark.setAriaLabel(getTranslation(
                "attendance.do-named", mark.getText(), each.session().title(), AttendanceWords.days(each.session())));
        Div actions = new Div(mark);
        if (each.done()) {
            actions.add(said(each));
        }
        actions.addClassName("actions");
        Article row = new Article(words, actions);
        row.addClassName("session-row");
        return row;
    }
}
