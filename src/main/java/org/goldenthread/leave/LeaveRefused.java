package org.goldenthread.leave;

/** Days that cannot be noted; nothing was stored. */
public final class LeaveRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why; each has a sentence that says what to do. */
    public enum Reason {
        OVERLAPS,
        TOO_LONG_AGO
    }

    private final Reason reason;

    LeaveRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
