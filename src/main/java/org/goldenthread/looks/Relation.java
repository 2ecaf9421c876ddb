package org.goldenthread.looks;

/** What somebody is to a record. */
public enum Relation {
    OWNER,
    LINE_MANAGER,
    /** In the line manager's place, for a time. */
    DEPUTY,
    NAMED_PERSON,
    /** Everybody else, whatever their role. */
    NOBODY
}
