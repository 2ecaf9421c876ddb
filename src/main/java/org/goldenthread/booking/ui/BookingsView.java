package org.goldenthread.booking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.goldenthread.booking.BookingState;
import org.goldenthread.booking.MyBooking;
import org.goldenthread.booking.MyBookingsService;
import org.goldenthread.booking.TeamService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** All that the person has booked, asked for or waits for, at one glance; below it what has ended. */
@Route(BookingsView.ROUTE)
@PermitAll
class BookingsView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "my-learning/bookings";

    private final transient MyBookingsService bookings;
    private final transient BookingActions actions;
    private final transient TeamService team;
    private final transient Clock clock;

    BookingsView(MyBookingsService bookings, BookingActions actions, TeamService team, Clock clock) {
        super("booking.title");
        this.bookings = bookings;
        this.actions = actions;
        this.team = team;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        PageHeader header = new PageHeader(
                new Anchor("my-learning", getTranslation("menu.my-learning")), getTranslation("booking.title"));
        if (team.hasPeople()) {
            header.actions(link(TeamLearningView.ROUTE, "booking.team.title"));
        }
        header.actions(link(CalendarView.ROUTE, "booking.feed.title"));
        List<MyBooking> all = bookings.mine();
        Instant now = clock.instant();
        Predicate<MyBooking> toCome =
                mine -> mine.state().isLive() && now.isBefore(mine.session().ends());
        Div page = new Div();
        page.addClassName("stack");
        card(page, "booking.offers", all, toCome.and(mine -> mine.state() == BookingState.OFFERED));
        List<MyBooking> coming = all.stream()
                .filter(toCome.and(mine -> mine.state() == BookingState.BOOKED))
                .toList();
        if (coming.isEmpty()) {
            Card card = new Card(getTranslation("booking.coming"));
            card.add(new EmptyState(getTranslation("booking.coming.none"), getTranslation("booking.coming.none.do")));
            page.add(card);
        }
        card(page, "booking.coming", coming, mine -> true);
        card(page, "booking.requested", all, toCome.and(mine -> mine.state() == BookingState.REQUESTED));
        card(page, "booking.waiting", all, toCome.and(mine -> mine.state() == BookingState.WAITING));
        card(page, "booking.ended", all, toCome.negate());
        add(header, page);
    }

    /** Whose session begins first stands first, but for those that have ended. */
    private void card(Div page, String title, List<MyBooking> all, Predicate<MyBooking> which) {
        List<MyBooking> some = all.stream().filter(which).toList();
        if (some.isEmpty()) {
            return;
        }
        Card card = new Card(getTranslation(title));
        Comparator<MyBooking> byStart =
                Comparator.comparing(mine -> mine.session().starts());
        some.stream()
                .sorted(title.equals("booking.ended") ? byStart.reversed() : byStart)
                .forEach(mine -> card.add(new BookingRow(mine, actions.of(mine, this::show))));
        page.add(card);
    }

    private Anchor link(String route, String text) {
        Anchor link = new Anchor(route, getTranslation(text));
        link.addClassName("button-link");
        return link;
    }
}
