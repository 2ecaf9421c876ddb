package org.goldenthread.casework;

/** What can be wrong with a row of case data; each has a sentence in {@code i18n/casework.properties}. */
public enum CaseReason {
    REQUIRED,
    TOO_MANY_VALUES,
    TOO_LONG,
    NOT_A_DATE,
    /** After the day whose state the file describes. */
    IN_FUTURE,
    ENDS_BEFORE_START,
    /** A child is never named: a reference has a digit and no space. */
    LOOKS_LIKE_A_NAME,
    /** An earlier row has the same key. */
    DUPLICATE,
    UNKNOWN_PROFESSIONAL,
    UNKNOWN_ENQUIRY,
    UNKNOWN_PLAN
}
