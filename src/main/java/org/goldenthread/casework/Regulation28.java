package org.goldenthread.casework;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a looked-after child is to be visited, by regulation 28(2) of the Care Planning, Placement and Case Review (England)
 * Regulations 2010. An interval that begins in the first year of the placement is one of the first year.
 *
 * @param starts of the placement
 * @param type of the placement; null when the file does not say
 */
record Regulation28(
        CaseRules.LookedAfter intervals,
        LocalDate starts,
        @Nullable String type) implements VisitChain.Rhythm {

    @Override
    public Optional<LocalDate> after(LocalDate before, boolean isStart) {
        if (isStart) {
            return Optional.of(before.plusWeeks(intervals.firstWithinWeeks()));
        }
        if (before.isBefore(starts.plusYears(1))) {
            return Optional.of(before.plusWeeks(intervals.weeksInFirstYear()));
        }
        return Optional.of(
                isToLast()
                        ? before.plusMonths(intervals.monthsWhenLasting())
                        : before.plusWeeks(intervals.weeksLater()));
    }

    private boolean isToLast() {
        return type != null && intervals.lasting().contains(type.strip().toUpperCase(Locale.ROOT));
    }
}
