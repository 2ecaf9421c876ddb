package org.goldenthread.requirement;

/** How a person stands to a rule on a day; the most urgent first. */
public enum StandingState {
    /** Its day has passed. */
    OVERDUE,
    /** Never done, or no longer valid, but there is time. */
    DUE,
    /** Valid, and can be renewed without losing time. */
    RENEW,
    /** Away for long; the time runs again afterwards. */
    AWAY,
    /** The rule, or the post that it asks, begins later. */
    NOT_YET,
    /** Done, to be renewed later. */
    VALID,
    /** Done for good. */
    MET;

    /** Whether it can be said today of somebody who stands so: the rule is neither to come for them nor are they on long leave. */
    public boolean isAsked() {
        return this != NOT_YET && this != AWAY;
    }

    /** Whether somebody who stands so is in date. */
    public boolean isInDate() {
        return this == RENEW || this == VALID || this == MET;
    }

    /** Whether there is something to do now. */
    public boolean isToDo() {
        return this == OVERDUE || this == DUE || this == RENEW;
    }
}
