package org.goldenthread.booking;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.goldenthread.booking.BookingRefused.Reason;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.learning.SessionId;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.security.Access;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Booking, and what the person who booked may do with it afterwards. Each is one short transaction that locks the session; it
 * is committed when the method returns, and doing it twice does nothing more.
 */
@Service
@Transactional
public class BookingService {

    public static final int REASON_LENGTH = 500;

    private final SessionDesk desk;
    private final Bookings bookings;
    private final Approvals approvals;
    private final Notices notices;
    private final BookingRights rights;
    private final Clock clock;

    BookingService(
            SessionDesk desk,
            Bookings bookings,
            Approvals approvals,
            Notices notices,
            BookingRights rights,
            Clock clock) {
        this.desk = desk;
        this.bookings = bookings;
        this.approvals = approvals;
        this.notices = notices;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * Takes a place for the signed-in person: at once, or when the line manager agrees, or when one comes free. Whoever has
     * one, or has asked for or been offered one, keeps that.
     *
     * @throws BookingRefused when the session cannot be booked
     */
    @PreAuthorize(Access.STAFF)
    public Booking book(SessionId id) {
        StaffMember me = rights.me();
        CourseSession session = desk.open(id);
        Tally tally = desk.tidy(session);
        Optional<Booking> before = bookings.live(id, me.id());
        if (before.isPresent()) {
            desk.count(session, tally);
            return before.get();
        }
        if (!session.takesBookingsAt(clock.instant())) {
            throw new BookingRefused(Reason.CLOSED);
        }
        boolean free = tally.taken() < session.plan().capacity();
        if (!free && !session.plan().waitingList()) {
            throw new BookingRefused(Reason.FULL);
        }
        BookingState state = free ? withPlace(session, me) : BookingState.WAITING;
        BookingId booking = bookings.add(id, me.id(), state, null).orElseThrow();
        afterwards(booking, state, session);
        desk.count(session, tally.with(state));
        return new Booking(booking, id, me.id(), state, null, "", false);
    }

    /**
     * Takes the place that is offered to the signed-in person.
     *
     * @throws BookingRefused when the offer has run out
     */
    @PreAuthorize(Access.STAFF)
    public Booking accept(BookingId id) {
        StaffMember me = rights.me();
        CourseSession session = desk.open(of(me, id).session());
        desk.settle(session);
        Booking booking = of(me, id);
        if (booking.state() == BookingState.BOOKED || booking.state() == BookingState.REQUESTED) {
            return booking;
        }
        if (booking.state() != BookingState.OFFERED) {
            throw new BookingRefused(Reason.NO_LONGER_SO);
        }
        BookingState state = withPlace(session, me);
        bookings.become(booking, state, "", false);
        afterwards(id, state, session);
        return bookings.find(id).orElseThrow();
    }

    /** Lets the place go that is offered to the signed-in person; the next one is offered it. */
    @PreAuthorize(Access.STAFF)
    public void turnDown(BookingId id) {
        end(of(rights.me(), id), BookingState.OFFERED, BookingState.TURNED_DOWN, "");
    }

    /**
     * Gives up a place, a request, or a place on the waiting list, until the session begins. After the session's deadline a
     * place that is given up counts as late.
     *
     * @param reason needed for a place that is booked
     */
    @PreAuthorize(Access.STAFF)
    public void cancel(BookingId id, String reason) {
        Booking booking = find(id);
        rights.requireOwn(booking.person());
        if (booking.state() == BookingState.BOOKED && reason.isBlank()) {
            throw new BookingRefused(Reason.REASON_MISSING);
        }
        end(booking, booking.state(), BookingState.CANCELLED, reason);
    }

    private void end(Booking seen, BookingState from, BookingState to, String reason) {
        if (reason.length() > REASON_LENGTH) {
            throw new BookingRefused(Reason.TEXT_TOO_LONG);
        }
        CourseSession session = desk.open(seen.session());
        Booking booking = find(seen.id());
        if (booking.state() == to) {
            return;
        }
        if (booking.state() != from || !from.canBecome(to)) {
            throw new BookingRefused(Reason.NO_LONGER_SO);
        }
        if (!clock.instant().isBefore(session.starts())) {
            throw new BookingRefused(Reason.BEGUN);
        }
        boolean booked = from == BookingState.BOOKED;
        bookings.become(booking, to, reason, booked && !session.canBeCancelledInTimeAt(clock.instant()));
        if (booked) {
            notices.takeOut(List.of(booking.id()), NoticeKind.CANCELLED, "");
        }
        approvals.settled(booking.id());
        desk.settle(session);
    }

    private Booking find(BookingId id) {
        return bookings.find(id).orElseThrow(() -> new AccessDeniedException("No such booking"));
    }

    /** The booking, which must be this person's own. */
    private Booking of(StaffMember me, BookingId id) {
        Booking booking = find(id);
        if (!booking.person().equals(me.id())) {
            throw new AccessDeniedException("This is somebody else's booking");
        }
        return booking;
    }

    private BookingState withPlace(CourseSession session, StaffMember person) {
        // Whoever has no line manager has nobody to ask.
        return session.plan().approvalNeeded() && person.manager() != null
                ? BookingState.REQUESTED
                : BookingState.BOOKED;
    }

    private void afterwards(BookingId booking, BookingState state, CourseSession session) {
        switch (state) {
            case BOOKED -> notices.enter(List.of(booking), NoticeKind.BOOKED, session, "");
            case REQUESTED -> approvals.ask(booking);
            default -> {
                // Whoever waits has just read where they stand, and is told when a place comes free.
            }
        }
    }
}
