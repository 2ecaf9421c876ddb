package org.goldenthread.indicator;

/** What becomes of somebody who gave no answer. */
public enum Missing {
    /** Each answer stands for itself: one that was not given is in no denominator. */
    ANSWER_LEFT_OUT,
    /** A person counts who answered every item. */
    PERSON_LEFT_OUT,
    /** A person who did not answer counts with no points. */
    COUNTS_AS_NONE
}
