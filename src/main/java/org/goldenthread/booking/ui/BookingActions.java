package org.goldenthread.booking.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.goldenthread.booking.Booking;
import org.goldenthread.booking.BookingRefused;
import org.goldenthread.booking.BookingService;
import org.goldenthread.booking.BookingState;
import org.goldenthread.booking.MyBooking;
import org.goldenthread.booking.MyBookingsService;
import org.goldenthread.booking.Outlook;
import org.goldenthread.learning.CourseSession;

/** The buttons by which somebody books, takes an offer, or gives up a place; the same wherever they stand. */
@SpringComponent
class BookingActions {

    private final BookingService bookings;
    private final MyBookingsService mine;
    private final Clock clock;

    BookingActions(BookingService bookings, MyBookingsService mine, Clock clock) {
        this.bookings = bookings;
        this.mine = mine;
        this.clock = clock;
    }

    /** What can be done with one's own booking. */
    List<Component> of(MyBooking booking, Runnable changed) {
        CourseSession session = booking.session();
        List<Component> all = new ArrayList<>();
        boolean toCome = clock.instant().isBefore(session.starts());
        switch (booking.state()) {
            case OFFERED -> {
                all.add(primary(button(
                        "booking.take",
                        session,
                        () -> took(bookings.accept(booking.booking().id())),
                        changed)));
                all.add(button("booking.turn-down", session, () -> turnDown(booking), changed));
            }
            case BOOKED, REQUESTED, WAITING -> {
                if (toCome) {
                    all.add(cancelling(booking, changed));
                }
            }
            default -> all.addAll(book(session, "booking.again", changed));
        }
        return all;
    }

    /** The button that books, where the session can be booked; none otherwise. */
    List<Component> book(CourseSession session, Runnable changed) {
        String key =
                session.isFull() ? "booking.wait" : session.plan().approvalNeeded() ? "booking.ask" : "booking.book";
        return book(session, key, changed);
    }

    private List<Component> book(CourseSession session, String key, Runnable changed) {
        if (!session.takesBookingsAt(clock.instant())
                || (session.isFull() && !session.plan().waitingList())) {
            return List.of();
        }
        Button book = named(new Button(translate(key)), key, session);
        book.setDisableOnClick(true);
        book.addClickListener(click -> {
            mine.outlook(session.id())
                    .filter(outlook -> !outlook.isFree())
                    .ifPresentOrElse(
                            outlook -> warn(session, outlook, changed),
                            () -> doing(() -> booked(bookings.book(session.id())), changed));
            book.setEnabled(true);
        });
        return List.of(key.equals("booking.again") ? book : primary(book));
    }

    private void warn(CourseSession session, Outlook outlook, Runnable changed) {
        UnorderedList list = new UnorderedList();
        outlook.daysAway()
                .forEach(day -> list.add(new ListItem(translate("booking.clash.away", BookingWords.day(day)))));
        outlook.clashes()
                .forEach(clash -> list.add(new ListItem(translate(
                        clash.certain() ? "booking.clash.one" : "booking.clash.kept",
                        clash.title(),
                        BookingWords.day(clash.day())))));
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(translate("booking.clash", session.title()));
        dialog.setText(new Div(list, new Paragraph(translate("booking.clash.says"))));
        dialog.setConfirmText(translate("booking.clash.do"));
        dialog.setCancelable(true);
        dialog.setCancelText(translate("booking.clash.not"));
        dialog.addConfirmListener(confirmed -> doing(() -> booked(bookings.book(session.id())), changed));
        dialog.open();
    }

    private Button cancelling(MyBooking booking, Runnable changed) {
        String key = booking.state() == BookingState.BOOKED ? "booking.cancel" : "booking.leave." + booking.state();
        if (booking.state() == BookingState.BOOKED) {
            Button cancel = named(new Button(translate(key)), key, booking.session());
            cancel.addClickListener(click -> new CancelDialog(booking, bookings, clock.instant(), changed).open());
            return cancel;
        }
        return button(key, booking.session(), () -> leave(booking), changed);
    }

    private Button button(String key, CourseSession session, Supplier<String> deed, Runnable changed) {
        Button button = named(new Button(translate(key)), key, session);
        button.setDisableOnClick(true);
        button.addClickListener(click -> doing(deed, changed));
        return button;
    }

    /** Whatever comes of it is said, and the page shows how things are now. */
    private static void doing(Supplier<String> deed, Runnable changed) {
        String said;
        try {
            said = deed.get();
        } catch (BookingRefused refused) {
            said = BookingWords.refused(refused);
        }
        Notification.show(said);
        changed.run();
    }

    private static String booked(Booking booking) {
        return translate("booking.done." + booking.state());
    }

    private static String took(Booking booking) {
        return booked(booking);
    }

    private String turnDown(MyBooking booking) {
        bookings.turnDown(booking.booking().id());
        return translate("booking.done.TURNED_DOWN");
    }

    private String leave(MyBooking booking) {
        bookings.cancel(booking.booking().id(), "");
        return translate("booking.done.left." + Objects.requireNonNull(booking.state()));
    }

    private static Button named(Button button, String key, CourseSession session) {
        button.setAriaLabel(
                translate("booking.named", translate(key), session.title(), BookingWords.firstDay(session)));
        return button;
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
