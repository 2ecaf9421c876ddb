package org.goldenthread.learning;

/** What the cost of a course is for. */
public enum CostBasis {
    /** A session costs the same however many come. */
    SESSION,
    /** Each place is paid. */
    PLACE
}
