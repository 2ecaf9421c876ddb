package org.goldenthread.evidence;

/** A file that is not taken, and so not stored anywhere. */
public final class FileRefused extends RuntimeException {

    /** Why. Its words stand under {@code evidence.refused.} and its name. */
    public enum Reason {
        EMPTY,
        TOO_BIG,
        /** The end of its name is none that is taken. */
        KIND_NOT_TAKEN,
        /** Its content is not what its name says. */
        NOT_WHAT_IT_SAYS,
        /** A document with macros, or the scanner knows it as harmful. */
        HARMFUL,
        /** There is a scanner, and it does not answer. */
        NOT_SCANNED,
        /** The record has as many as it can have. */
        TOO_MANY
    }

    private final Reason reason;

    FileRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
