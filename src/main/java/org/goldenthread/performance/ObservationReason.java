package org.goldenthread.performance;

/** What can be wrong with a row of observations; each has a sentence in {@code i18n/performance.properties}. */
public enum ObservationReason {
    REQUIRED,
    TOO_MANY_VALUES,
    UNKNOWN_PERSON,
    /** The person held no post in that month. */
    NOT_IN_POST,
    UNKNOWN_MEASURE,
    NOT_A_MONTH,
    MONTH_IN_FUTURE,
    /** Older than the portal keeps observations. */
    MONTH_TOO_OLD,
    NOT_A_WHOLE_NUMBER,
    /** A plain count has no denominator. */
    DENOMINATOR_NOT_ALLOWED,
    NUMERATOR_ABOVE_DENOMINATOR,
    /** An earlier row of the file is about the same person, measure and month. */
    DUPLICATE
}
