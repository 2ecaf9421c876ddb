package org.goldenthread.performance;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.goldenthread.performance.TargetRule.Worker;
import org.jspecify.annotations.Nullable;

/**
 * A target of its own, or a share of the usual one, for some people and some time.
 *
 * @param team part of the name of their team or of what is above it, in any case; null for anywhere
 * @param role part of their job role or level of practice, in any case
 * @param from the first day; null for from the beginning
 * @param until the last day; null for no end
 * @param amount null where it is a share
 * @param amountFor whom the amount is for, in words
 * @param share null where it is an amount
 */
public record SpecialTarget(
        @Nullable String team,
        String role,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable BigDecimal amount,
        String amountFor,
        Target.@Nullable Share share)
        implements Serializable {

    boolean fits(Worker worker, LocalDate on) {
        return has(worker.role(), role)
                && (team == null || worker.units().stream().anyMatch(unit -> has(unit, team)))
                && (from == null || !on.isBefore(from))
                && (until == null || !on.isAfter(until));
    }

    /** The days on which it begins to count or has ceased to. */
    Stream<LocalDate> turns() {
        return Stream.concat(Stream.ofNullable(from), Stream.ofNullable(until).map(day -> day.plusDays(1)));
    }

    private static boolean has(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
