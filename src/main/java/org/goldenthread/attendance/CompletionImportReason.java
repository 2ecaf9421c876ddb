package org.goldenthread.attendance;

/** What can be wrong with a row of completions; each has a sentence in {@code i18n/attendance.properties}. */
public enum CompletionImportReason {
    REQUIRED,
    TOO_MANY_VALUES,
    NOT_A_DAY,
    IN_THE_FUTURE,
    UNKNOWN_PERSON,
    UNKNOWN_COURSE
}
