package org.goldenthread.organisation;

/** The three levels of the structure, from the top down. */
public enum UnitKind {
    ORGANISATION,
    SERVICE,
    TEAM
}
