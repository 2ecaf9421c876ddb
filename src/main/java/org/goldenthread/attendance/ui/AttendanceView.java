package org.goldenthread.attendance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.goldenthread.attendance.AttendanceList;
import org.goldenthread.attendance.AttendanceList.Correction;
import org.goldenthread.attendance.AttendanceQuery;
import org.goldenthread.attendance.AttendanceRefused;
import org.goldenthread.attendance.AttendanceService;
import org.goldenthread.attendance.Attendee;
import org.goldenthread.attendance.Mark;
import org.goldenthread.learning.SessionId;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Who came to a session: one screen to press on, in the room or from a signed sheet afterwards. */
@Route("my-learning/session/:session([0-9]{1,18})/attendance")
@PermitAll
class AttendanceView extends Page implements BeforeEnterObserver {

    private final transient AttendanceService attendance;
    private final transient AttendanceQuery query;
    private final Paragraph count = new Paragraph();
    private final Paragraph problem = new Paragraph();
    private transient List<AttendeeRow> rows = List.of();

    AttendanceView(AttendanceService attendance, AttendanceQuery query) {
        super("attendance.title");
        this.attendance = attendance;
        this.query = query;
        count.getElement().setAttribute("role", "status");
        count.addClassName("strong");
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("answer-problem");
    }

    static String link(SessionId session) {
        return "my-learning/session/" + session.value() + "/attendance";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(new SessionId(event.getRouteParameters().getLong("session").orElse(0L)));
        } catch (AccessDeniedException | AttendanceRefused notTheirs) {
            removeAll();
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(SessionId id) {
        removeAll();
        problem.setText("");
        AttendanceList list = query.of(id);
        PageHeader header = new PageHeader(
                        new Anchor(SessionsToMarkView.ROUTE, getTranslation("attendance.sessions")),
                        list.session().title())
                .says(getTranslation(
                        "attendance.when-where",
                        AttendanceWords.days(list.session()),
                        AttendanceWords.place(list.session().plan())));
        Div page = new Div(people(id, list));
        page.addClassName("stack");
        if (list.open()) {
            page.add(new WalkInCard(id, attendance, () -> show(id)));
        }
        if (!list.corrections().isEmpty()) {
            page.add(corrections(list.corrections()));
        }
        add(header, page);
    }

    private Card people(SessionId id, AttendanceList list) {
        Card card = new Card(getTranslation("attendance.title"));
        if (!list.open()) {
            card.add(new EmptyState(getTranslation("attendance.not-open"), getTranslation("attendance.not-open.do")));
            return card;
        }
        if (list.people().isEmpty()) {
            card.add(new EmptyState(getTranslation("attendance.nobody"), getTranslation("attendance.nobody.do")));
            return card;
        }
        rows = list.people().stream()
                .map(each -> new AttendeeRow(each, (attendee, before, wanted) -> mark(id, attendee, before, wanted)))
                .toList();
        UnorderedList people = new UnorderedList(rows.toArray(AttendeeRow[]::new));
        people.addClassName("attendees");
        Button rest = new Button(getTranslation("attendance.rest"), click -> {
            attendance.markRest(id);
            show(id);
        });
        rest.setDisableOnClick(true);
        Div line = new Div(count, rest);
        line.addClassName("between");
        rest.setVisible(list.marked() < list.people().size());
        count();
        card.add(new Muted(getTranslation("attendance.says")), line, problem, people);
        return card;
    }

    private @Nullable Mark mark(SessionId id, Attendee attendee, @Nullable Mark before, @Nullable Mark wanted) {
        problem.setText("");
        try {
            attendance.mark(id, attendee.person(), before, wanted);
            if (wanted == null) {
                show(id);
            }
            count(attendee, wanted);
            return wanted;
        } catch (AttendanceRefused refused) {
            show(id);
            problem.setText(AttendanceWords.refused(refused));
            return before;
        }
    }

    private void count() {
        count.setText(getTranslation(
                "attendance.count",
                rows.stream().filter(row -> row.now() != null).count(),
                rows.size()));
    }

    /** One of them has just been given another mark, which their row does not know yet. */
    private void count(Attendee attendee, @Nullable Mark mark) {
        long marked = rows.stream()
                .filter(row -> row.attendee().equals(attendee) ? mark != null : row.now() != null)
                .count();
        count.setText(getTranslation("attendance.count", marked, rows.size()));
    }

    private Component corrections(List<Correction> corrections) {
        UnorderedList list = new UnorderedList();
        corrections.forEach(each -> list.add(new ListItem(getTranslation(
                "attendance.correction",
                each.name(),
                word(each.before()),
                word(each.after()),
                each.by(),
                Dates.moment(each.at())))));
        NativeDetails details = new NativeDetails(getTranslation("attendance.corrections", corrections.size()), list);
        details.addClassName("attendance-corrections");
        return details;
    }

    private String word(String mark) {
        return getTranslation(mark.isEmpty() ? "attendance.mark.none" : "attendance.mark." + mark);
    }
}
