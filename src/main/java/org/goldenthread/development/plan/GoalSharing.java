package org.goldenthread.development.plan;

/** Who else reads a goal. */
public enum GoalSharing {
    /** Nobody. */
    PRIVATE,
    /** The line manager of the day on which it was shared, while they still are. */
    WITH_MANAGER,
    /** Nobody now: it was shared with somebody who is no longer the line manager. */
    ENDED
}
