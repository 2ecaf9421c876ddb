package org.goldenthread.development.supervision;

/** Who does what was agreed. */
public enum ActionOwner {
    PERSON,
    /** Whoever is the line manager: the next one takes it over. */
    SUPERVISOR
}
