package org.goldenthread.learning;

import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A session as it is now.
 *
 * @param code by which files name it
 * @param title of its course
 * @param courseState only sessions of published courses can be booked
 * @param cancelledBecause null unless it is cancelled
 * @param taken places that are booked, reserved or on offer
 * @param waiting people on the waiting list
 * @param version rises with every change; also the SEQUENCE of its calendar entries
 */
public record CourseSession(
        SessionId id,
        String code,
        CourseId course,
        String title,
        Delivery delivery,
        CourseState courseState,
        SessionPlan plan,
        SessionState state,
        @Nullable String cancelledBecause,
        int taken,
        int waiting,
        int version)
        implements Serializable {

    public Instant starts() {
        return plan.starts();
    }

    public Instant ends() {
        return plan.ends();
    }

    public int placesLeft() {
        return plan.capacity() - taken;
    }

    public boolean isFull() {
        return placesLeft() == 0;
    }

    /** Whether somebody may take a place or join the waiting list at this moment, full or not. */
    public boolean takesBookingsAt(Instant now) {
        return state == SessionState.OPEN
                && courseState == CourseState.PUBLISHED
                && now.isBefore(Objects.requireNonNullElse(plan.bookingCloses(), starts()));
    }

    /** Whether a booking that is cancelled at this moment is cancelled in time. */
    public boolean canBeCancelledInTimeAt(Instant now) {
        return now.isBefore(Objects.requireNonNullElse(plan.cancellingCloses(), starts()));
    }
}
