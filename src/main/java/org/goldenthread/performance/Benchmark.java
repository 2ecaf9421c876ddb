package org.goldenthread.performance;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * England's published figure.
 *
 * @param value percentage from 0 to 100 to one decimal, or a count for one full-time worker
 * @param numerator published count; null where only the value is published
 * @param denominator published count; null where only the value is published
 * @param year the statistical year's end
 * @param source title and publisher
 */
public record Benchmark(
        BigDecimal value,
        @Nullable Long numerator,
        @Nullable Long denominator,
        int year,
        String source,
        String licence) implements Serializable {}
