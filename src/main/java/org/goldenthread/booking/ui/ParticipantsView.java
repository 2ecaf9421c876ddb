package org.goldenthread.booking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.goldenthread.booking.BookingRefused;
import org.goldenthread.booking.BookingState;
import org.goldenthread.booking.Participant;
import org.goldenthread.booking.ParticipantService;
import org.goldenthread.booking.Participants;
import org.goldenthread.learning.SessionId;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.springframework.security.access.AccessDeniedException;

/** Who has booked a session, for publishers and its trainers: the list, the sheet to sign, and a message to all. */
@Route("my-learning/session/:session([0-9]{1,18})/people")
@PermitAll
class ParticipantsView extends Page implements BeforeEnterObserver {

    private final transient ParticipantService participants;

    ParticipantsView(ParticipantService participants) {
        super("booking.who");
        this.participants = participants;
    }

    static String link(SessionId session) {
        return "my-learning/session/" + session.value() + "/people";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            show(new SessionId(event.getRouteParameters().getLong("session").orElse(0L)));
        } catch (AccessDeniedException | BookingRefused notTheirs) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(SessionId id) {
        removeAll();
        Participants all = participants.of(id);
        Anchor course = new Anchor(
                "my-learning/course/" + all.session().course().value(),
                all.session().title());
        PageHeader header = new PageHeader(course, getTranslation("booking.who"))
                .says(BookingWords.day(all.session().plan().days().getFirst()) + " · "
                        + BookingWords.place(all.session().plan()));
        Div page = new Div(booked(all));
        page.addClassName("stack");
        if (!all.in(BookingState.BOOKED).isEmpty()) {
            Anchor sheet = new Anchor(SignInSheetDownload.link(id), getTranslation("booking.sheet"));
            sheet.addClassNames("button-link", "primary");
            sheet.setRouterIgnore(true);
            sheet.getElement().setAttribute("download", true);
            header.actions(sheet);
        }
        if (all.people().size() > all.in(BookingState.BOOKED).size()
                || !all.kept().isEmpty()) {
            page.add(others(all));
        }
        page.add(new MessageCard(id, all.in(BookingState.BOOKED).size(), participants, () -> show(id)));
        add(header, page);
    }

    private Card booked(Participants all) {
        List<Participant> booked = all.in(BookingState.BOOKED);
        int capacity = all.session().plan().capacity();
        Card card = new Card(getTranslation("booking.booked", booked.size(), capacity));
        if (booked.isEmpty()) {
            card.add(new EmptyState(getTranslation("booking.booked.none"), getTranslation("booking.booked.none.do")));
        } else {
            DataTable table = new DataTable(
                    getTranslation("booking.who"),
                    List.of(
                            getTranslation("booking.person"),
                            getTranslation("booking.role"),
                            getTranslation("booking.team")));
            booked.forEach(each -> table.row(each.name(), each.jobRole(), each.team()));
            card.add(table);
        }
        if (all.lateCancellations() > 0) {
            card.add(new Muted(getTranslation("booking.late-ones", all.lateCancellations())));
        }
        return card;
    }

    private Card others(Participants all) {
        UnorderedList list = new UnorderedList();
        all.in(BookingState.OFFERED, BookingState.REQUESTED, BookingState.WAITING)
                .forEach(each -> list.add(new ListItem(getTranslation(
                        "booking.other." + each.state(),
                        each.name(),
                        each.team(),
                        each.place(),
                        each.offerUntil() == null ? "" : Dates.moment(each.offerUntil())))));
        all.kept()
                .forEach(each -> list.add(new ListItem(
                        getTranslation("booking.other.kept", each.team(), each.places(), Dates.moment(each.until())))));
        Card card = new Card(getTranslation("booking.others"));
        card.add(list);
        return card;
    }
}
