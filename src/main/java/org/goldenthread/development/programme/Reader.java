package org.goldenthread.development.programme;

/** What the signed-in person is to somebody's programme; whoever is none of these reads nothing of it. */
public enum Reader {
    PERSON,
    LINE_MANAGER,
    ASSESSOR
}
