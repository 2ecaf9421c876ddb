package org.goldenthread.confidential;

/** Something about a confidential interview that is not done; nothing was stored. */
public final class ConfidentialRefused extends RuntimeException {

    /** Why. */
    public enum Reason {
        /** A title, a purpose or a set of questions is missing or too long. */
        WORDS_MISSING,
        NO_READER,
        TOO_MANY_READERS,
        NOBODY_ASKED,
        TOO_MANY_ASKED,
        /** Somebody would read answers to an interview in which they are asked themselves. */
        READER_IS_ASKED,
        NOT_IN_POST,
        CLOSES_TOO_EARLY,
        KEPT_OUT_OF_RANGE,
        /** It takes no answers any more. */
        CLOSED,
        /** These are no answers to its questions. */
        INVALID,
        /** A question that needs an answer has none. */
        INCOMPLETE
    }

    private final Reason reason;

    ConfidentialRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
