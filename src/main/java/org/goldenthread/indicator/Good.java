package org.goldenthread.indicator;

/** Which way is good. */
public enum Good {
    HIGH,
    LOW,
    NEITHER
}
