package org.goldenthread.booking;

import java.io.Serializable;
import java.util.List;
import org.goldenthread.learning.CourseSession;
import org.jspecify.annotations.Nullable;

/**
 * A session as the signed-in person sees it before they book.
 *
 * @param mine their live booking; null when they have none
 * @param clashes what else they are to come to at the same time
 * @param takesBookings whether it can be booked, or waited for, now
 */
public record Outlook(CourseSession session, @Nullable MyBooking mine, List<Clash> clashes, boolean takesBookings)
        implements Serializable {}
