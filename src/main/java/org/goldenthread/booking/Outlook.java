package org.goldenthread.booking;

import java.io.Serializable;
import java.util.List;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.learning.SessionDay;
import org.jspecify.annotations.Nullable;

/**
 * A session as the signed-in person sees it before they book.
 *
 * @param mine their live booking; null when they have none
 * @param clashes what else they are to come to at the same time
 * @param daysAway its days on which they say that they are away
 * @param takesBookings whether it can be booked, or waited for, now
 */
public record Outlook(
        CourseSession session,
        @Nullable MyBooking mine,
        List<Clash> clashes,
        List<SessionDay> daysAway,
        boolean takesBookings)
        implements Serializable {

    public Outlook {
        clashes = List.copyOf(clashes);
        daysAway = List.copyOf(daysAway);
    }

    /** Whether nothing stands in the way. */
    public boolean isFree() {
        return clashes.isEmpty() && daysAway.isEmpty();
    }
}
