package org.goldenthread.performance;

/** How a measure counts. */
public enum MeasureUnit {
    /** A plain count, such as children; compared by full-time equivalent. */
    COUNT,
    /** So many of so many, shown as a percentage together with both. */
    PERCENT,
    /** A plain number of days. */
    DAYS,
    /** A plain number of hours; compared by full-time equivalent where the target is. */
    HOURS
}
