package org.goldenthread.performance;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A figure of one person in one month, which another module worked out.
 *
 * @param numerator 0 or more
 * @param denominator not below the numerator; null for a measure that is a plain count
 */
public record ComputedFigure(
        String employeeNumber,
        String measure,
        YearMonth month,
        int numerator,
        @Nullable Integer denominator) {}
