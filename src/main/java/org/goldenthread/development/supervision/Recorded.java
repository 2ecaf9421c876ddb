package org.goldenthread.development.supervision;

/** What became of a session that was recorded. */
public enum Recorded {
    NEW,
    /** The other of the two, or another tab, had recorded it: what was agreed is added to that, the rest stays as it stood. */
    WAS_THERE
}
