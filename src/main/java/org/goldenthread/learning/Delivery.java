package org.goldenthread.learning;

/** How a course reaches people. */
public enum Delivery {
    WORKSHOP,
    WEBINAR,
    E_LEARNING,
    /** Over lunch, with one's own work. */
    PRACTICE_WORKSHOP,
    /** By an expert. */
    SEMINAR,
    EXTERNAL,
    CONFERENCE
}
