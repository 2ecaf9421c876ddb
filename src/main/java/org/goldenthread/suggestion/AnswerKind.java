package org.goldenthread.suggestion;

/** What a suggestion may be answered. */
public enum AnswerKind {
    /** It becomes a commitment. */
    YES,
    NOT_NOW,
    ALREADY,
    /** It needs a conversation first, and stays open. */
    TALK;

    public boolean settles() {
        return this != TALK;
    }
}
