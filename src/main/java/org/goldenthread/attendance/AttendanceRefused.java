package org.goldenthread.attendance;

/** A mark that cannot be given as things are; nothing was stored. */
public final class AttendanceRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why; each has a sentence that says what to do. */
    public enum Reason {
        NO_SESSION,
        NOT_BEGUN,
        CANCELLED,
        NOBODY,
        ONESELF,
        CHANGED_MEANWHILE,
        NOT_SO,
        NO_COURSE,
        NOTE_MISSING,
        COUNTS
    }

    private final Reason reason;

    AttendanceRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
