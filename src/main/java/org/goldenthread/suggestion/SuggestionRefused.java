package org.goldenthread.suggestion;

/** A suggestion or an answer that cannot be taken as it is; nothing was stored. Its message never has words of theirs. */
public final class SuggestionRefused extends RuntimeException {

    /** Why; each has a sentence that says what to do. */
    public enum Reason {
        TEXT_MISSING,
        TEXT_TOO_LONG,
        NOT_ADDRESSED,
        TOO_FEW_STAFF,
        BOX_FULL,
        PROMISE_MISSING,
        CHANGED_MEANWHILE,
        NO_LONGER_OPEN
    }

    private final Reason reason;

    SuggestionRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
