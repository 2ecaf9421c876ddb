package org.goldenthread.variation;

import java.io.Serializable;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * What chance alone does to a number of cases around the rate of a larger group: exact binomial limits at one denominator.
 *
 * <p>With X binomial of {@code cases} and {@code rate}, the 95 % limits are the smallest whole number k of which
 * P(X &le; k) &ge; 2.5 %, and the smallest of which P(X &gt; k) &le; 2.5 %; the 99.8 % limits the same with 0.1 %. As what is
 * counted is whole, nothing is interpolated: chance alone takes it past either limit with the stated probability or less,
 * never more. Source: D. J. Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in Medicine 24
 * (2005); on limits that are never exceeded too often, B. N. Manktelow and S. E. Seaton, PLoS ONE 7 (2012). That the rate is
 * itself known from so many cases only is left out of account, as usual.
 *
 * @param cases denominator, 1 or more
 * @param rate of the larger group, from 0 to 1
 * @param usual 95 % limits
 * @param outer 99.8 % limits, never inside the others
 */
public record Funnel(int cases, double rate, Limits usual, Limits outer) implements Serializable {

    private static final double TAIL_95 = 0.025;
    private static final double TAIL_99_8 = 0.001;

    /** Both within: of that many cases, from 0 to all of them. */
    public record Limits(int low, int high) implements Serializable {

        boolean hold(int numerator) {
            return low <= numerator && numerator <= high;
        }
    }

    /** Where a number of cases lies. */
    public enum Place {
        /** Within the 95 % limits, or on them. */
        WITHIN,
        /** Beyond the 95 % limits, not the others: by chance alone at most once in 20. */
        BEYOND_USUAL,
        /** Beyond the 99.8 % limits: by chance alone at most once in 500. */
        BEYOND_OUTER
    }

    /**
     * @param rate from 0 to 1
     * @param cases 1 or more
     * @throws IllegalArgumentException for anything else
     */
    public static Funnel around(double rate, int cases) {
        if (cases < 1) {
            throw new IllegalArgumentException("No limits of " + cases + " cases");
        }
        BinomialDistribution chance = BinomialDistribution.of(cases, rate);
        return new Funnel(cases, rate, limits(chance, TAIL_95), limits(chance, TAIL_99_8));
    }

    private static Limits limits(BinomialDistribution chance, double tail) {
        return new Limits(chance.inverseCumulativeProbability(tail), chance.inverseSurvivalProbability(tail));
    }

    /** @param numerator from 0 to the number of cases */
    public Place place(int numerator) {
        if (usual.hold(numerator)) {
            return Place.WITHIN;
        }
        return outer.hold(numerator) ? Place.BEYOND_USUAL : Place.BEYOND_OUTER;
    }

    /** @param numerator from 0 to the number of cases */
    public boolean above(int numerator) {
        return numerator > rate * cases;
    }
}
