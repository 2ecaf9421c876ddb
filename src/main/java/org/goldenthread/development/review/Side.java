package org.goldenthread.development.review;

/** Which of the two somebody is. */
public enum Side {
    PERSON,
    MANAGER;

    public Side other() {
        return this == PERSON ? MANAGER : PERSON;
    }
}
