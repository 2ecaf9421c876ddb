package org.goldenthread.intake;

/** How a file came. */
public enum Way {
    /** An administrator sent it on a page. */
    PAGE,
    /** It lay in the drop folder. */
    FOLDER,
    /** A programme sent it through the interface. */
    API
}
