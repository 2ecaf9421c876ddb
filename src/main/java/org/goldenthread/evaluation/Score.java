package org.goldenthread.evaluation;

import java.io.Serializable;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.disclosure.Rounding;
import org.goldenthread.disclosure.Share;

/**
 * How far people agree with a question, from 0 (strongly disagree) to 100 (strongly agree), as finely as it may be shown.
 *
 * @param ballots how many answered
 * @param exact not rounded, and shown nowhere
 */
record Score(int ballots, double exact) implements Serializable {

    private static final int LOWEST = 1;
    private static final double STEPS = 4;

    static Score of(int ballots, int total) {
        return mean(ballots, (double) total / ballots);
    }

    /** @param mean of answers from 1 to 5 */
    static Score mean(int ballots, double mean) {
        return new Score(ballots, 100 * (mean - LOWEST) / STEPS);
    }

    /** Where all or all but one might have said the same extreme, only what is true of both is said. */
    Share shown() {
        double onePerson = 100.0 / ballots;
        Bound bound = Rounding.bound(exact, ballots);
        double known = switch (bound) {
            case AT_LEAST -> 100 - onePerson;
            case AT_MOST -> onePerson;
            case ABOUT -> exact;
        };
        return Rounding.share(known, ballots, bound);
    }

    /** How much higher this one is than another, in the coarser of their two steps. */
    int above(Score other) {
        return Rounding.round(exact - other.exact, Math.max(Rounding.step(ballots), Rounding.step(other.ballots)));
    }
}
