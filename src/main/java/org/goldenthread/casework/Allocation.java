package org.goldenthread.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's time as the allocated worker of a child.
 *
 * @param professional key of the worker in the case management system
 * @param starts first day
 * @param ends day on which it ended, which the next worker may begin on; null while it goes on
 * @param referral the child's way through that this belongs to; null when the file does not say
 */
record Allocation(
        String professional,
        LocalDate starts,
        @Nullable LocalDate ends,
        @Nullable String referral) {

    /** Whether it stands at the end of a day: the day on which it ended does not count. */
    boolean standsAtEndOf(LocalDate day) {
        return !starts.isAfter(day) && (ends == null || ends.isAfter(day));
    }

    /** Whether any hour of a day was in it. */
    boolean touches(LocalDate day) {
        return !starts.isAfter(day) && (ends == null || !ends.isBefore(day));
    }
}
