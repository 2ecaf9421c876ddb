package org.goldenthread.leave;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days away.
 *
 * @param last null while it is not known
 */
public record Away(LocalDate first, @Nullable LocalDate last) implements Serializable {

    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }

    public boolean meets(LocalDate from, LocalDate to) {
        return !first.isAfter(to) && (last == null || !last.isBefore(from));
    }

    /** How many days it takes, or has taken by a day when its end is not known. */
    public long days(LocalDate today) {
        LocalDate end = last == null ? today : last;
        return Math.max(0, ChronoUnit.DAYS.between(first, end) + 1);
    }
}
