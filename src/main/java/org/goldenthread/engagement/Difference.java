package org.goldenthread.engagement;

import org.goldenthread.disclosure.Bound;
import org.goldenthread.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * Whether two figures differ by more than it may be by chance who answered: 95 times in 100 a difference that is called
 * clear is one. It is decided from what is released and nothing else, so that it tells nothing that the figures do not: the
 * values as they are shown, how far they were rounded, how many people are behind them, and of how many.
 *
 * <p>Who answered is taken for a sample without replacement of those invited. With n of N people and a part p of what they
 * could have given, the half width is {@code 1.96 sqrt(sum of (1 - n/N) p(1 - p)/(n - 1)) + sum of 1/(2n)}: W. G. Cochran,
 * Sampling Techniques (1977), equation 3.19, with two answers of either kind added to each group before p is taken, as in
 * A. Agresti and B. A. Coull, The American Statistician 52 (1998). Means have at most the variance of a share of the same
 * size, p(1 - p): R. Bhatia and C. Davis, American Mathematical Monthly 107 (2000); so the rule is more careful for them. Of
 * all values that may have been rounded to those shown, the least favourable ones are taken. Where everybody answered there is
 * no chance in it, and every difference is real.
 */
final class Difference {

    /** Leaves out 2.5 in a hundred at either end of a normal distribution. */
    static final double NINETY_FIVE_PERCENT = 1.959964;

    /** Answers of either kind that are added before a variance is taken. */
    private static final int ADDED = 2;

    private static final double HAIR = 1e-9;

    /**
     * One of the figures.
     *
     * @param part of its whole range, as shown, from 0 to 1
     * @param blur how far it may have been rounded, as a part of its range
     * @param n people behind it, at least 2
     * @param invited of how many; null when that is not told, and then as many as there may be
     */
    record Estimate(
            double part, double blur, int n, @Nullable Integer invited) {

        /** A shown figure that is no bound. */
        static Estimate of(Figure figure, @Nullable Integer invited) {
            return of(figure.kind(), figure.value(), figure.n(), invited);
        }

        /** @param value as it is shown */
        static Estimate of(FigureKind kind, double value, int n, @Nullable Integer invited) {
            Indicator indicator = kind.indicator();
            double half = indicator.rounding().step(n) / 2 / (indicator.most() - indicator.least());
            return new Estimate(indicator.part(value), half, n, invited);
        }

        private boolean isEverybody() {
            return invited != null && n >= invited;
        }

        /** The greatest that fits what is shown. */
        private double variance() {
            if (isEverybody()) {
                return 0;
            }
            double pulled = (part * n + ADDED) / (n + 2.0 * ADDED);
            double p = pulled > 0.5 ? Math.max(pulled - blur, 0.5) : Math.min(pulled + blur, 0.5);
            return (invited == null ? 1 : 1 - (double) n / invited) * p * (1 - p) / (n - 1);
        }

        /** Half of what one person adds, because people are counted in whole ones. */
        private double halfPerson() {
            return isEverybody() ? 0 : 0.5 / n;
        }
    }

    private Difference() {}

    /**
     * Whether a change between two waves is clear.
     *
     * @param change as it is shown, in the units of the figure
     */
    static boolean isClear(FigureKind kind, double change, Estimate now, Estimate before) {
        if (kind == FigureKind.RESPONSE) {
            // Who answered is counted, not guessed from some.
            return change != 0;
        }
        Indicator indicator = kind.indicator();
        double distance = Math.abs(change) / (indicator.most() - indicator.least());
        // A change is rounded once, to the coarser step of the two.
        return isMore(distance - Math.max(now.blur, before.blur), now, before);
    }

    /**
     * Whether two groups of one wave differ clearly. A group and the one that it is a part of vary less against each other than
     * two apart would, so this is careful for them.
     */
    static boolean isClear(Estimate one, Estimate other) {
        return isMore(Math.abs(one.part - other.part) - one.blur - other.blur, one, other);
    }

    /** Whether a group differs clearly from a figure that is known as it is, such as a benchmark in the same units. */
    static boolean isClear(Estimate one, double fixed) {
        return isMore(Math.abs(one.part - fixed) - one.blur, one);
    }

    private static boolean isMore(double distance, Estimate... estimates) {
        double variance = 0;
        double halves = 0;
        for (Estimate estimate : estimates) {
            variance += estimate.variance();
            halves += estimate.halfPerson();
        }
        return distance > NINETY_FIVE_PERCENT * Math.sqrt(variance) + halves + HAIR;
    }

    /** Whether the change of a shown figure against a wave before is clear; never of or against a bound. */
    static boolean isClear(Figure now, @Nullable Integer invited, Earlier before) {
        @Nullable Double change = now.change();
        if (change == null || now.bound() != Bound.ABOUT) {
            return false;
        }
        double shown = now.kind().indicator().rounding().shown(before.value, before.n, Bound.ABOUT);
        return isClear(
                now.kind(),
                change,
                Estimate.of(now, invited),
                Estimate.of(now.kind(), shown, before.n, before.invited));
    }

    /**
     * The figure of the wave before.
     *
     * @param value unrounded; it is rounded before anything is decided
     */
    record Earlier(double value, int n, @Nullable Integer invited) {}
}
