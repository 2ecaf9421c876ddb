package org.goldenthread.performance;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.goldenthread.variation.ProcessBehaviour;
import org.jspecify.annotations.Nullable;

/**
 * One month of a person's own measure.
 *
 * @param denominator null for a plain count
 */
public record TrendPoint(
        YearMonth period, int numerator, @Nullable Integer denominator) implements Serializable {

    /** A percentage of fewer would jump with every single case: such a month is shown as counts, and nothing is said of it. */
    public static final int SMALLEST_DENOMINATOR = 5;

    /** Whether so few cases stand behind it that one of them would decide. */
    public boolean isTooFewToJudge() {
        return denominator != null && denominator < SMALLEST_DENOMINATOR;
    }

    /**
     * What chance alone does with the months of a measure: counts, or percentages from 0 to 100. The one place that says which
     * months can be judged: those of too few cases are gaps, so that they neither carry a signal nor move the limits of the
     * others. Empty with fewer than two months that can be judged, and where months overlap: figures that share most of their
     * cases move so little from one to the next that the limits would be far too narrow.
     */
    static Optional<ProcessBehaviour> behaviour(Measure measure, List<TrendPoint> trend) {
        return measure.overlapping()
                ? Optional.empty()
                : ProcessBehaviour.of(trend.stream().map(TrendPoint::judged).toList());
    }

    private double judged() {
        return isTooFewToJudge() ? Double.NaN : value();
    }

    /** What a line draws: the count, or the percentage; NaN when nothing was due in the month. */
    public double value() {
        if (denominator == null) {
            return numerator;
        }
        return denominator == 0 ? Double.NaN : 100.0 * numerator / denominator;
    }
}
