package org.goldenthread.booking;

import java.util.List;
import org.goldenthread.learning.CapacityRaised;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.learning.SessionCancelled;
import org.goldenthread.learning.SessionMoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a publisher does to a session, carried on to those who have booked it, in the publisher's own transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SessionChanges {

    private final SessionDesk desk;
    private final Bookings bookings;
    private final Notices notices;

    SessionChanges(SessionDesk desk, Bookings bookings, Notices notices) {
        this.desk = desk;
        this.bookings = bookings;
        this.notices = notices;
    }

    @EventListener
    void moved(SessionMoved event) {
        CourseSession session = desk.open(event.session());
        notices.enter(bookings.in(session.id(), BookingState.BOOKED), NoticeKind.MOVED, session, event.note());
        // Without a calendar message: nothing of it stands in their calendars yet.
        notices.tellOfMove(
                bookings.in(session.id(), BookingState.REQUESTED, BookingState.OFFERED, BookingState.WAITING),
                session.version(),
                event.note());
    }

    @EventListener
    void cancelled(SessionCancelled event) {
        CourseSession session = desk.open(event.session());
        List<BookingId> booked = bookings.in(session.id(), BookingState.BOOKED);
        List<BookingId> others =
                bookings.in(session.id(), BookingState.REQUESTED, BookingState.OFFERED, BookingState.WAITING);
        bookings.cancelAll(session.id(), event.because());
        bookings.lapseKept(session.id(), true);
        notices.takeOut(booked, NoticeKind.SESSION_CANCELLED, event.because());
        notices.tell(others, NoticeKind.SESSION_CANCELLED, event.because());
        desk.settle(session);
    }

    @EventListener
    void hasMorePlaces(CapacityRaised event) {
        desk.settle(desk.open(event.session()));
    }
}
