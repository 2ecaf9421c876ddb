package org.goldenthread.learning;

/** What can be wrong with a row of courses or sessions; each has a sentence in {@code i18n/learning.properties}. */
public enum LearningImportReason {
    REQUIRED,
    TOO_MANY_VALUES,
    NOT_A_WHOLE_NUMBER,
    NOT_MONEY,
    NOT_ONE_OF,
    NOT_A_LINK,
    NOT_DAYS,
    NOT_A_MOMENT,
    NOT_YES_OR_NO,
    UNKNOWN_ELEMENT,
    UNKNOWN_COURSE,
    UNKNOWN_UNIT,
    /** Begins as the codes do that the portal makes. */
    CODE_OF_THE_PORTAL,
    /** An earlier row of the file has the same code. */
    DUPLICATE,
    /** The session belongs to another course. */
    OTHER_COURSE,
    /** Refused as a publisher would be; the detail is a {@link LearningRefused.Reason}. */
    REFUSED
}
