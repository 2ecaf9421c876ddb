package org.goldenthread.looks;

/** What somebody is to a record. */
public enum Relation {
    OWNER,
    LINE_MANAGER,
    NAMED_PERSON,
    /** Everybody else, whatever their role. */
    NOBODY
}
