package org.goldenthread.disclosure;

import java.util.List;

/** How finely a figure from 0 to 100 may be shown, of which answers are 25 apart, by the rule of {@link Precision}. */
public final class Rounding {

    private static final Precision HUNDRED = new Precision(25, List.of(1.0, 2.0, 5.0, 10.0), 5);
    private static final double HAIR = 1e-9;

    private Rounding() {}

    /**
     * @param n people behind the figure, at least 3
     * @return 1, 2, 5 or 10: the step in which a figure from 0 to 100 about them is shown
     */
    public static int step(int n) {
        return (int) HUNDRED.step(n);
    }

    /** The value rounded to the step for n people, halves up. */
    public static int display(double value, int n) {
        return (int) HUNDRED.shown(value, n, Bound.ABOUT);
    }

    /** The value rounded to a multiple of the step, halves up: the same distance above and below nought. */
    public static int round(double value, int step) {
        return (int) Precision.round(value, step);
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
        return new Share((int) HUNDRED.shown(percent, n, bound), bound);
    }
}
