package org.goldenthread.variation;

/** What makes a point of an XmR chart special, the strongest first: a point that fits several carries the first of them. */
public enum Rule {
    /** Above the upper limit or below the lower one; exactly on it is within. */
    OUTSIDE,
    /** At least 7 points, each higher than the one before, or each lower. An equal one ends the run and begins the next. */
    TREND,
    /** At least 2 of 3 points that follow each other lie beyond the same near limit; those two are special. */
    NEAR,
    /** At least 7 points on the same side of the mean. A point exactly on the mean is on neither, and ends the run. */
    ONE_SIDE
}
