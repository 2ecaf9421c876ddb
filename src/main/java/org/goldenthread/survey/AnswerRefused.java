package org.goldenthread.survey;

/** An answer that is not accepted; nothing was stored. */
public final class AnswerRefused extends RuntimeException {

    /** Why. */
    public enum Reason {
        NOT_INVITED,
        ALREADY_ANSWERED,
        NOT_OPEN_YET,
        CLOSED,
        /** Its owner took it back, and every answer is deleted. */
        CANCELLED,
        /** Not one answer for each item, one that is no answer of its item, or one to an item that was not asked. */
        INVALID,
        /** An item that is required, and was asked, has no answer. */
        INCOMPLETE
    }

    private final Reason reason;

    AnswerRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
