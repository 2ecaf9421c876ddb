package org.goldenthread.performance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is measured, as a file in {@code measures/} says.
 *
 * @param key also the value of the column {@code measure} in a file of observations
 * @param order place among the measures of all themes, the smallest first
 * @param meaning definition in one or two sentences, for the person whose work it is
 * @param formula how a figure is made, in words
 * @param overlapping whether the figure of a month counts earlier months too, so that two that follow each other are about much
 *     of the same work
 * @param sameCasesAs measures whose denominators together are this one's
 * @param system where the figures usually come from
 * @param target null where nobody has set one
 * @param noTarget why there is none; empty where there is one
 * @param benchmarks published figures, the oldest first
 * @param noBenchmark why there is none; empty where there is one
 */
public record Measure(
        String key,
        int order,
        Theme theme,
        String name,
        String meaning,
        String formula,
        MeasureUnit unit,
        Direction direction,
        boolean overlapping,
        List<String> sameCasesAs,
        String system,
        Rhythm rhythm,
        SeenBy seenBy,
        Sums sums,
        @Nullable TargetRule target,
        String noTarget,
        List<Benchmark> benchmarks,
        String noBenchmark)
        implements Serializable {

    public Measure {
        sameCasesAs = List.copyOf(sameCasesAs);
        benchmarks = List.copyOf(benchmarks);
    }

    /** What a measure is about, in the order in which they are shown. */
    public enum Theme {
        /** How much there is, and whether it is done in time. */
        PRODUCTIVITY,
        /** How good it is for children. */
        PERFORMANCE,
        DEVELOPMENT,
        WELLBEING
    }

    /** Which way is better. */
    public enum Direction {
        HIGHER,
        LOWER
    }

    /** Who sees the figure of one person. */
    public enum SeenBy {
        /** The person alone. */
        SELF,
        /** The person, and the line manager of the day. */
        SELF_AND_MANAGER
    }

    /** Whether sums of teams, services and the organisation are made. */
    public enum Sums {
        SHOWN,
        NONE
    }

    /** The newest published figure. */
    public Optional<Benchmark> benchmark() {
        return benchmarks.isEmpty() ? Optional.empty() : Optional.of(benchmarks.getLast());
    }

    /** What one person is to reach on a day; empty where there is no target for them. */
    public Optional<Target> targetFor(TargetRule.Worker worker, LocalDate on) {
        return target == null ? Optional.empty() : target.of(worker, on);
    }

    /** Whether there is no target only because the person was away for the whole month. */
    boolean targetRests(TargetRule.Worker worker, LocalDate on) {
        return target != null && target.rests(worker, on);
    }

    public boolean isShare() {
        return unit == MeasureUnit.PERCENT;
    }

    /** Whether the target is a number of things not to go beyond, such as a caseload, which is an allowance and no aim. */
    public boolean hasAllowance() {
        return unit == MeasureUnit.COUNT && direction == Direction.LOWER;
    }
}
