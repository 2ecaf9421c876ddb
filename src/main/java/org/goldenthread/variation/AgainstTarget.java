package org.goldenthread.variation;

/** What a process that goes on as it did will do about its target. */
public enum AgainstTarget {
    /** Even at its worst, chance alone does not take it past the target. */
    CONSISTENTLY_MET,
    /** Some points will meet it and some will not, by chance alone. */
    VARIES,
    /** Even at its best, chance alone does not take it to the target. */
    CONSISTENTLY_MISSED
}
