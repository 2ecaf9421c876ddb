package org.goldenthread.workforce;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.indicator.Aim;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a service or the organisation.
 *
 * @param trend the oldest month first; months without a figure are in it
 * @param target null when none is set
 */
public record FigureLine(
        Figure figure, List<Point> trend, @Nullable Aim target) implements Serializable {

    /**
     * One month.
     *
     * @param verdict null when nothing is known of the month
     * @param value null when it is withheld, not known or has nothing to divide by
     */
    public record Point(
            YearMonth month,
            @Nullable Verdict verdict,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator)
            implements Serializable {}

    /** How many months a year has, to compare with the one before. */
    public static final int YEAR = 12;

    public FigureLine {
        trend = List.copyOf(trend);
    }

    /** The newest month. */
    public Point now() {
        return trend.getLast();
    }

    /** So many months before the newest; empty when there is no figure. */
    public Optional<Point> before(int months) {
        return trend.size() <= months
                ? Optional.empty()
                : Optional.of(trend.get(trend.size() - 1 - months)).filter(point -> point.value() != null);
    }

    public Optional<Aim> aim() {
        return Optional.ofNullable(target);
    }
}
