package org.goldenthread.booking.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.goldenthread.booking.ApprovalService;
import org.goldenthread.booking.BookingState;
import org.goldenthread.booking.MyBooking;
import org.goldenthread.booking.MyBookingsService;
import org.goldenthread.learning.page.LearningCard;
import org.goldenthread.learning.page.LearningPart;
import org.springframework.core.annotation.Order;

/** Offers first, then the way to all bookings with the next of them, and for line managers who waits for a yes. */
@SpringComponent
@Order(10)
class BookingLearningPart implements LearningPart {

    private final MyBookingsService bookings;
    private final ApprovalService approvals;
    private final BookingActions actions;
    private final Clock clock;

    BookingLearningPart(MyBookingsService bookings, ApprovalService approvals, BookingActions actions, Clock clock) {
        this.bookings = bookings;
        this.approvals = approvals;
        this.actions = actions;
        this.clock = clock;
    }

    @Override
    public List<LearningCard> cards(Runnable changed) {
        List<MyBooking> live = bookings.mine().stream()
                .filter(mine -> mine.state().isLive()
                        && clock.instant().isBefore(mine.session().starts()))
                .sorted(Comparator.comparing(mine -> mine.session().starts()))
                .toList();
        List<LearningCard> cards = new ArrayList<>();
        live.stream()
                .filter(mine -> mine.state() == BookingState.OFFERED)
                .forEach(mine -> cards.add(offer(mine, changed)));
        int waiting = approvals.countWaiting();
        if (waiting > 0) {
            cards.add(new LearningCard(new Anchor(TeamLearningView.ROUTE, translate("booking.team.title")))
                    .says(translate("booking.card.approvals", waiting))
                    .actions(link(TeamLearningView.ROUTE, "booking.card.decide")));
        }
        if (!live.isEmpty()) {
            cards.add(next(live));
        }
        return cards;
    }

    private LearningCard offer(MyBooking mine, Runnable changed) {
        return new LearningCard(new Anchor(
                        "my-learning/course/" + mine.session().course().value(),
                        mine.session().title()))
                .tags(BookingWords.standing(mine))
                .because(translate("booking.card.offer"))
                .says(
                        BookingWords.day(mine.session().plan().days().getFirst()),
                        BookingWords.place(mine.session().plan()))
                .actions(actions.of(mine, changed).toArray(Component[]::new));
    }

    private static LearningCard next(List<MyBooking> live) {
        LearningCard card =
                new LearningCard(new Anchor(BookingsView.ROUTE, translate("booking.card.mine", live.size())));
        live.stream()
                .filter(mine -> mine.state() != BookingState.OFFERED)
                .limit(2)
                .forEach(mine -> card.says(translate(
                        "booking.card.one",
                        BookingWords.firstDay(mine.session()),
                        mine.session().title(),
                        translate("booking.state." + mine.state().name()))));
        return card.actions(link(BookingsView.ROUTE, "booking.card.all"));
    }

    private static Anchor link(String route, String text) {
        Anchor link = new Anchor(route, translate(text));
        link.addClassName("button-link");
        return link;
    }
}
