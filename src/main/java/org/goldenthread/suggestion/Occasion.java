package org.goldenthread.suggestion;

/** On which occasions whoever should answer a suggestion is written to, in their order. */
public enum Occasion {
    NEW,
    SOON,
    OVERDUE
}
