package org.goldenthread.disclosure;

/** How a shown percentage stands to the true one. */
public enum Bound {
    /** Rounded to the step for so many people. */
    ABOUT,
    AT_LEAST,
    AT_MOST
}
