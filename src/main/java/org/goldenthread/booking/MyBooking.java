package org.goldenthread.booking;

import java.io.Serializable;
import org.goldenthread.learning.CourseSession;
import org.jspecify.annotations.Nullable;

/**
 * One of the signed-in person's own bookings with its session.
 *
 * @param waiting null unless they wait
 * @param placedBy who gave them the place; empty for those who booked themselves
 */
public record MyBooking(
        Booking booking, CourseSession session, @Nullable Waiting waiting, String placedBy) implements Serializable {

    public BookingState state() {
        return booking.state();
    }
}
