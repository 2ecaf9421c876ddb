package org.goldenthread.workforce;

/** Why a row of a file was not taken. */
public enum WorkforceReason {
    REQUIRED,
    TOO_LONG,
    TOO_MANY_VALUES,
    NOT_A_DATE,
    NOT_A_NUMBER,
    IN_THE_FUTURE,
    TOO_OLD,
    END_BEFORE_START,
    MORE_DAYS_THAN_THERE_ARE,
    NOT_IN_LIST,
    DUPLICATE,
    UNKNOWN_PERSON,
    NOT_IN_POST,
    UNKNOWN_UNIT,
    NOT_A_LEAVER
}
