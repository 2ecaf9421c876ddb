package org.goldenthread.engagement;

import java.io.Serializable;
import java.time.LocalDate;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.survey.OpenCheck;
import org.jspecify.annotations.Nullable;

/**
 * Whether those for whom something was done say that it helped: nothing before the asking is over, then what came out of the
 * gate.
 *
 * @param closesOn last day on which they are asked
 * @param mine null when the reader is not asked, or it is over
 * @param verdict shown, or why it is withheld; null before it is over
 * @param n how many answered; 0 when nothing is shown
 * @param percent of them who say that it helped, rounded for so many; 0 when nothing is shown
 * @param bound whether it is rounded, or only a bound
 */
public record Help(
        State state,
        LocalDate closesOn,
        @Nullable OpenCheck mine,
        @Nullable Verdict verdict,
        int n,
        int percent,
        Bound bound)
        implements Serializable {

    /** How far the asking is. */
    public enum State {
        /** They are too few. */
        NOBODY_ASKED,
        ASKING,
        ASKED,
        /** It is being done again. */
        TAKEN_BACK
    }

    Help askedAs(@Nullable OpenCheck reader) {
        return new Help(state, closesOn, reader, verdict, n, percent, bound);
    }

    public boolean isShown() {
        return verdict != null && verdict.isShown();
    }
}
