package org.goldenthread.performance;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is measured, as a file in {@code measures/} says.
 *
 * @param key also the value of the column {@code measure} in a file of observations
 * @param order place among the measures, the smallest first
 * @param meaning definition in one or two sentences, for the person whose work it is
 * @param overlapping whether the figure of a month counts earlier months too, so that two that follow each other are about much
 *     of the same work
 * @param target null where nobody has set one
 * @param england the published figure; null where none is published
 */
public record Measure(
        String key,
        int order,
        String name,
        String meaning,
        MeasureUnit unit,
        Direction direction,
        boolean overlapping,
        @Nullable TargetRule target,
        @Nullable Benchmark england)
        implements Serializable {

    /** Which way is better. */
    public enum Direction {
        HIGHER,
        LOWER
    }

    public Optional<Benchmark> benchmark() {
        return Optional.ofNullable(england);
    }
}
