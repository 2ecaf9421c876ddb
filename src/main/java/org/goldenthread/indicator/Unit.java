package org.goldenthread.indicator;

/** In what a value is said. */
public enum Unit {
    /** "58 %". */
    PERCENT,
    /** A number out of 100, such as "64". */
    SCORE,
    /** A point on the answers' own scale, such as "3.4". */
    POINTS,
    /** With its sign, such as "+5". */
    BALANCE,
    /** "12 days". */
    DAYS,
    /** So many for each, such as "15.4". */
    COUNT
}
