package org.goldenthread.disclosure;

import java.math.BigDecimal;
import java.util.List;

/**
 * How finely values about so many people may be shown, so that one person's answer cannot be read out of them. Two means
 * that differ by one person, of n and of n - 1 people and each shown in steps of s, give that person's answer to within
 * (2n - 1)s/2; the step is chosen that keeps it at one answer or more, so that at least two answers fit unless the answer is
 * an extreme one.
 *
 * @param answersApart how far one answer lies from the next; 0 when there is nothing to hide
 * @param steps from the finest to the coarsest
 * @param bounds what bounds are rounded to, outwards
 */
public record Precision(double answersApart, List<Double> steps, double bounds) {

    /** Sums of fractions that should be a half may lie a hair under it. */
    private static final double HAIR = 1e-9;

    public Precision {
        steps = List.copyOf(steps);
        if (answersApart < 0 || bounds <= 0 || steps.stream().anyMatch(step -> step <= 0)) {
            throw new IllegalArgumentException("Steps have to be more than nought");
        }
        if (!steps.equals(steps.stream().sorted().distinct().toList())) {
            throw new IllegalArgumentException("Steps go from the finest to the coarsest");
        }
    }

    /** @throws IllegalArgumentException when no step is coarse enough for so few people */
    public double step(int n) {
        return steps.stream()
                .filter(step -> (2L * n - 1) * step / 2 >= answersApart)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No figure about " + n + " people can be shown"));
    }

    /** A value about n people, or what is known of it at least or at most, as it is shown. */
    public double shown(double value, int n, Bound bound) {
        return switch (bound) {
            case ABOUT -> round(value, step(n));
            case AT_LEAST -> times(bounds, Math.floor(value / bounds + HAIR));
            case AT_MOST -> times(bounds, Math.ceil(value / bounds - HAIR));
        };
    }

    /** The difference of two unrounded values, in the coarser of their two steps. */
    public double change(double now, int n, double before, int nBefore) {
        return round(now - before, Math.max(step(n), step(nBefore)));
    }

    /** The value rounded to a multiple of the step, halves up: the same distance above and below nought. */
    public static double round(double value, double step) {
        return times(step, Math.signum(value) * Math.floor(Math.abs(value) / step + 0.5 + HAIR));
    }

    /** In decimals, since 0.1 thirty-four times is not 3.4 otherwise. */
    private static double times(double step, double steps) {
        return BigDecimal.valueOf(step)
                .multiply(BigDecimal.valueOf((long) steps))
                .doubleValue();
    }
}
