package org.goldenthread.disclosure;

/**
 * How finely a figure from 0 to 100 may be shown, so that one person's answer cannot be read out of it.
 *
 * <p>Two means that differ by one person, of n and of n - 1 people and each shown in steps of s, give that person's answer
 * to within (2n - 1)s/2. Answers are 25 apart: below 12.5 the answer is certain always, and below 25 still mostly. So the
 * step is chosen that keeps it at 25 or more, where at least two answers fit unless the answer is an extreme one.
 */
public final class Rounding {

    private static final int[] STEPS = {1, 2, 5, 10};
    private static final double TWO_ANSWERS_FIT = 25;

    /** Sums of fractions that should be a half may lie a hair under it. */
    private static final double HAIR = 1e-9;

    private Rounding() {}

    /**
     * @param n people behind the figure, at least 3
     * @return 1, 2, 5 or 10: the step in which a figure from 0 to 100 about them is shown
     */
    public static int step(int n) {
        for (int step : STEPS) {
            if ((2 * n - 1) * step / 2.0 >= TWO_ANSWERS_FIT) {
                return step;
            }
        }
        throw new IllegalArgumentException("No figure about " + n + " people can be shown");
    }

    /** The value rounded to the step for n people, halves up. */
    public static int display(double value, int n) {
        return round(value, step(n));
    }

    /** The value rounded to a multiple of the step, halves up: the same distance above and below nought. */
    public static int round(double value, int step) {
        return (int) (Math.signum(value) * Math.floor(Math.abs(value) / step + 0.5 + HAIR) * step);
    }

    /**
     * How a share of n people may be shown. All or none of them would tell what each one said, so from all but one, or up to
     * one, only a bound is given, the same for both.
     *
     * @param percent the unrounded share, from 0 to 100
     */
    public static Bound bound(double percent, int n) {
        double onePerson = 100.0 / n;
        if (percent > 100 - onePerson - HAIR) {
            return Bound.AT_LEAST;
        }
        return percent < onePerson + HAIR ? Bound.AT_MOST : Bound.ABOUT;
    }

    /**
     * A share of n people, or what is known of it at least or at most, as it is shown: bounds in steps of 5, outwards.
     *
     * @param percent from 0 to 100
     */
    public static Share share(double percent, int n, Bound bound) {
        return switch (bound) {
            case ABOUT -> new Share(display(percent, n), bound);
            case AT_LEAST -> new Share(5 * (int) Math.floor(percent / 5 + HAIR), bound);
            case AT_MOST -> new Share(5 * (int) Math.ceil(percent / 5 - HAIR), bound);
        };
    }
}
