package org.goldenthread.booking;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.goldenthread.booking.BookingRefused.Reason;
import org.goldenthread.learning.BookableSessions;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.learning.SessionId;
import org.goldenthread.learning.SessionState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where all that happens to the places of one session happens, one after the other: whoever comes locks the session's row and
 * keeps it until the end of a short transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SessionDesk {

    private final BookableSessions places;
    private final Bookings bookings;
    private final Tallies tallies;
    private final Notices notices;
    private final Clock clock;

    SessionDesk(BookableSessions places, Bookings bookings, Tallies tallies, Notices notices, Clock clock) {
        this.places = places;
        this.bookings = bookings;
        this.tallies = tallies;
        this.notices = notices;
        this.clock = clock;
    }

    /** The session, locked. */
    CourseSession open(SessionId session) {
        return places.lock(session).orElseThrow(() -> new BookingRefused(Reason.NO_SESSION));
    }

    /**
     * Ends what has run out, and offers what is free to those who wait. Called before a place is taken, so that nobody passes
     * those who wait, and after one came free. What comes of it has to be {@link #count}ed.
     */
    Tally tidy(CourseSession session) {
        Instant now = clock.instant();
        boolean begun = !now.isBefore(session.starts());
        Tallies.Standing standing = tallies.standing(session.id(), begun);
        if (standing.ranOut()) {
            runOut(session, begun);
            standing = tallies.standing(session.id(), begun);
        }
        Tally tally = standing.tally();
        int free = session.plan().capacity() - tally.taken();
        if (free <= 0 || tally.waiting() == 0 || begun || session.state() != SessionState.OPEN) {
            return tally;
        }
        List<BookingId> first = bookings.offer(session.id(), free, OfficeHours.offerUntil(now, session.starts()));
        notices.tell(first, NoticeKind.OFFERED, "");
        return new Tally(
                tally.booked(),
                tally.requested(),
                tally.offered() + first.size(),
                tally.kept(),
                tally.waiting() - first.size());
    }

    /** Writes down how the places stand, where a constraint refuses more than there are. */
    void count(CourseSession session, Tally tally) {
        places.count(session.id(), tally.taken(), tally.waiting());
    }

    /** Both, after something came free. */
    void settle(CourseSession session) {
        count(session, tidy(session));
    }

    private void runOut(CourseSession session, boolean begun) {
        notices.tell(bookings.lapseOffers(session.id()), NoticeKind.OFFER_LAPSED, "");
        if (begun) {
            notices.tell(bookings.lapseAll(session.id()), NoticeKind.NO_PLACE, "");
        }
        bookings.lapseKept(session.id(), begun);
    }
}
