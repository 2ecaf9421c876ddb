package org.goldenthread.development.programme;

import java.util.List;

/** What a review came to. */
public enum Outcome {
    ON_TRACK,
    MORE_SUPPORT,
    PASSED,
    NOT_PASSED,
    EXTENDED;

    /** What a review may come to: the last one decides. */
    public static List<Outcome> of(boolean last) {
        return last ? List.of(PASSED, EXTENDED, NOT_PASSED) : List.of(ON_TRACK, MORE_SUPPORT);
    }
}
