package org.goldenthread.attendance;

/** Whether somebody came to a session. */
public enum Mark {
    /** To all of it, which completes the course. */
    PRESENT,
    /** To some of it. */
    PART,
    /** They had a place, or were said to be there, and did not come. */
    ABSENT
}
