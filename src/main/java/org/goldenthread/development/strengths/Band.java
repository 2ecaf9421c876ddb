package org.goldenthread.development.strengths;

/** Where a strength stands in somebody's own ranking. */
public enum Band {
    SIGNATURE,
    MIDDLE,
    LESSER_USED
}
