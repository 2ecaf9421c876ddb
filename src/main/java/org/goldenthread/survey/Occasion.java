package org.goldenthread.survey;

/** The moment of somebody's employment at which they are asked. */
public enum Occasion {
    /** So many days after they started. */
    AFTER_START,
    /** Once their last day is known, and so many days away or fewer. */
    BEFORE_END
}
