package org.goldenthread.development.plan;

/** Where somebody stands in what a step asks for, by their own account. */
public enum Standing {
    NOT_YET,
    PARTLY,
    YES
}
