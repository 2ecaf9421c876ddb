package org.goldenthread.requirement;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By when a rule wants its course done.
 *
 * @param from first day on which the rule applies
 * @param to last day on which it applies; null while none is known
 * @param graceDays for those who were in post when it began, or when it became stricter
 * @param starterDays for those who start, or come under it by another post
 * @param returnerDays for those who come back, from long leave or from elsewhere
 * @param validMonths after how many months it has to be done again; null for never
 * @param renewDays how many days before that it can be renewed without losing time
 * @param creditMonths for how many months before it asked somebody what they had done counts; 0 when it does not
 */
public record Timing(
        LocalDate from,
        @Nullable LocalDate to,
        int graceDays,
        int starterDays,
        int returnerDays,
        @Nullable Integer validMonths,
        int renewDays,
        int creditMonths)
        implements Serializable {

    boolean appliesOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
