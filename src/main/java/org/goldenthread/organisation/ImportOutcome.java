package org.goldenthread.organisation;

/** What an import makes of a row, or of a record that has no row. */
public enum ImportOutcome {
    /** A unit that was not there before. */
    NEW_UNIT,
    /** A unit that is there no longer, or whose last day is corrected. */
    CLOSED_UNIT,
    /** A person who was not there before. */
    JOINER,
    /** A person who had left and comes back: a new spell of employment. */
    RETURNER,
    /** A further post of a person who is there. */
    NEW_POST,
    /** Another unit. */
    MOVER,
    /** An end date that is new. */
    LEAVER,
    CHANGED,
    UNCHANGED,
    /** In the portal but not in the file; left as it is. */
    MISSING;

    public boolean isChange() {
        return this != UNCHANGED && this != MISSING;
    }
}
