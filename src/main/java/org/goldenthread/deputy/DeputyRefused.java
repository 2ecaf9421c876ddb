package org.goldenthread.deputy;

/** A deputy who cannot be named; nothing was stored. */
public final class DeputyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why; each has a sentence that says what to do. */
    public enum Reason {
        /** Not in post today, the line manager themselves, or whoever names them for somebody else. */
        NOBODY_TO_NAME,
        DAYS_WRONG
    }

    private final Reason reason;

    DeputyRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
