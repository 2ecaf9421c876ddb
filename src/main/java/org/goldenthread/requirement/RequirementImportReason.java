package org.goldenthread.requirement;

/** What can be wrong with a row of requirements; each has a sentence in {@code i18n/requirement.properties}. */
public enum RequirementImportReason {
    REQUIRED,
    TOO_MANY_VALUES,
    NOT_A_WHOLE_NUMBER,
    NOT_A_DAY,
    UNKNOWN_COURSE,
    UNKNOWN_UNIT,
    /** An earlier row of the file has the same code. */
    DUPLICATE,
    /** Refused as on the page; the detail is a {@link RequirementRefused.Reason}. */
    REFUSED
}
