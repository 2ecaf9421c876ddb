package org.goldenthread.learning;

/** What somebody did with a session. */
enum SessionChangeKind {
    PLANNED,
    OPENED,
    /** Its days, room or link. */
    MOVED,
    /** Anything else about it. */
    CHANGED,
    CANCELLED,
    HELD
}
