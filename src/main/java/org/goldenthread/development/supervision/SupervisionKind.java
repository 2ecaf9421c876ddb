package org.goldenthread.development.supervision;

/** Of which kind a supervision is. The agreed rhythm, and the measure, count the personal ones. */
public enum SupervisionKind {
    PERSONAL,
    CASE,
    GROUP,
    REFLECTIVE;

    boolean counts() {
        return this == PERSONAL;
    }
}
