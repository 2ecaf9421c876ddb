package org.goldenthread.performance;

import java.io.Serializable;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One month of a person's own measure.
 *
 * @param denominator null for a plain count
 */
public record TrendPoint(
        YearMonth period, int numerator, @Nullable Integer denominator) implements Serializable {

    /** What a line draws: the count, or the percentage; NaN when nothing was due in the month. */
    public double value() {
        if (denominator == null) {
            return numerator;
        }
        return denominator == 0 ? Double.NaN : 100.0 * numerator / denominator;
    }
}
