package org.goldenthread.performance;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A published figure to compare with.
 *
 * @param population whom it is about, such as "England"
 * @param value percentage from 0 to 100 to one decimal, or a count for one full-time worker
 * @param numerator published count; null where only the value is published
 * @param denominator published count; null where only the value is published
 * @param year the statistical year's end
 * @param source title and publisher
 */
public record Benchmark(
        String population,
        BigDecimal value,
        @Nullable Long numerator,
        @Nullable Long denominator,
        int year,
        String source,
        String licence)
        implements Serializable {}
