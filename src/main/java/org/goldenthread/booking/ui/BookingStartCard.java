package org.goldenthread.booking.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import org.goldenthread.booking.ApprovalService;
import org.goldenthread.booking.BookingState;
import org.goldenthread.booking.MyBooking;
import org.goldenthread.booking.MyBookingsService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.NeedRow;
import org.goldenthread.shell.StartCard;
import org.springframework.core.annotation.Order;

/** Brings to the start page what runs out: offers of places, and people who wait for a yes. */
@SpringComponent
@Order(20)
class BookingStartCard implements StartCard {

    private final MyBookingsService bookings;
    private final ApprovalService approvals;

    BookingStartCard(MyBookingsService bookings, ApprovalService approvals) {
        this.bookings = bookings;
        this.approvals = approvals;
    }

    @Override
    public Optional<Component> now() {
        List<MyBooking> offers = bookings.mine().stream()
                .filter(mine -> mine.state() == BookingState.OFFERED)
                .toList();
        int waiting = approvals.countWaiting();
        if (offers.isEmpty() && waiting == 0) {
            return Optional.empty();
        }
        Card card = new Card(translate("booking.start"));
        offers.forEach(mine -> card.add(need(
                mine.session().title(),
                translate("booking.start.offer", BookingWords.offerUntil(mine)),
                BookingsView.ROUTE,
                "booking.start.take")));
        if (waiting > 0) {
            card.add(need(
                    translate("booking.start.approvals"),
                    translate("booking.card.approvals", waiting),
                    TeamLearningView.ROUTE,
                    "booking.card.decide"));
        }
        return Optional.of(card);
    }

    private static Div need(String title, String says, String route, String text) {
        Anchor go = new Anchor(route, translate(text));
        go.addClassNames("button-link", "primary");
        go.setAriaLabel(translate("booking.start.named", translate(text), title));
        return new NeedRow(title, go, new Muted(says));
    }
}
