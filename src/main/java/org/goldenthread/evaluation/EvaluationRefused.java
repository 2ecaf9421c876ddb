package org.goldenthread.evaluation;

/** An answer that cannot be taken; nothing was stored. */
public final class EvaluationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why; each has a sentence that says what to do. */
    public enum Reason {
        NOT_ASKED,
        ANSWERED,
        NOT_WHOLE
    }

    private final Reason reason;

    EvaluationRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
