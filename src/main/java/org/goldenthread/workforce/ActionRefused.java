package org.goldenthread.workforce;

/** An action that cannot be stored as it is; nothing was. */
public final class ActionRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why; each has a sentence that says what to do. */
    public enum Reason {
        NOT_YOURS,
        TEXT_MISSING,
        TEXT_TOO_LONG,
        OWNER_NOT_IN_POST,
        DUE_IN_THE_PAST,
        BECAUSE_MISSING,
        STATE_CANNOT_FOLLOW,
        CHANGED_MEANWHILE
    }

    private final Reason reason;

    ActionRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
