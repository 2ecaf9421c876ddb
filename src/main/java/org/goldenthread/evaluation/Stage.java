package org.goldenthread.evaluation;

/** When and whom one asks about a course. */
public enum Stage {
    /** The learner, straight afterwards. */
    AFTER,
    /** The learner, some weeks later. */
    LATER,
    /** Whoever manages the learner by then. */
    MANAGER
}
