package org.goldenthread.organisation;

/** What can be wrong with a row of an import; each has a sentence in {@code i18n/organisation.properties}. */
public enum ImportReason {
    REQUIRED,
    TOO_LONG,
    TOO_MANY_VALUES,
    NOT_A_DATE,
    DATE_IN_FUTURE,
    END_BEFORE_START,
    START_BEFORE_EARLIER_END,
    NOT_A_NUMBER,
    NOT_AN_FTE,
    NOT_AN_EMAIL,
    NOT_A_CONTRACT_TYPE,
    NOT_A_LANGUAGE,
    NOT_A_KIND,
    DUPLICATE,
    DIFFERENT_PERSON,
    EMAIL_TAKEN,
    UNKNOWN_UNIT,
    UNKNOWN_MANAGER,
    OWN_MANAGER,
    MANAGER_CYCLE,
    /** Beside another one in the file. */
    SECOND_ORGANISATION,
    /** Beside another one in the portal. */
    OTHER_ORGANISATION,
    KIND_CHANGED,
    PARENT_NEEDED,
    PARENT_NOT_ALLOWED,
    UNKNOWN_PARENT,
    WRONG_PARENT,
    UNIT_CLOSED,
    /** {@code detail} people hold a post in the unit after the day on which it is to close. */
    UNIT_HAS_PEOPLE,
    /** {@code detail} units are below the unit after the day on which it is to close. */
    UNIT_HAS_UNITS,
    /** A warning: the row is in, without its manager. */
    MANAGER_NOT_LOADED,
    /** A warning: {@code detail} people still name this leaver as their line manager. */
    MANAGER_LEAVES,
    /** A warning: the lead is put in when people with this number are imported. */
    LEAD_NOT_KNOWN_YET,
    /** A warning: {@code detail} units still name this leaver as their lead. */
    LEAD_LEAVES;

    /** Whether the detail of such a problem is a number of people or units. */
    public boolean countsPeopleOrUnits() {
        return switch (this) {
            case MANAGER_LEAVES, LEAD_LEAVES, UNIT_HAS_PEOPLE, UNIT_HAS_UNITS -> true;
            default -> false;
        };
    }
}
