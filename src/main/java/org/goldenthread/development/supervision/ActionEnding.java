package org.goldenthread.development.supervision;

/** How an agreed action ends. */
public enum ActionEnding {
    DONE,
    NO_LONGER
}
