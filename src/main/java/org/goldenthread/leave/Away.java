package org.goldenthread.leave;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days on which somebody is not at work, the last of them too. Why is nobody's business here.
 *
 * @param last null while it is not known
 */
public record Away(LocalDate first, @Nullable LocalDate last) implements Serializable {

    /** From how many days on it is long: whoever comes back has time, and nothing falls due meanwhile. */
    private static final int LONG = 28;

    public Away {
        if (last != null && last.isBefore(first)) {
            throw new IllegalArgumentException("%s is before %s".formatted(last, first));
        }
    }

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

    /** Whether it is, or has become by a day, so long that work has to wait for it. */
    public boolean isLong(LocalDate today) {
        return days(today) >= LONG;
    }
}
