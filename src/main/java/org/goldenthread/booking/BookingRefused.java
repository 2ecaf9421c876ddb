package org.goldenthread.booking;

/** A booking, or what was to become of it, that is not possible as things are; nothing was stored. */
public final class BookingRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why; each has a sentence that says what to do. */
    public enum Reason {
        NO_SESSION,
        CLOSED,
        FULL,
        BEGUN,
        NO_LONGER_SO,
        REASON_MISSING,
        TEXT_TOO_LONG,
        NOT_SO_MANY_LEFT,
        NONE_KEPT,
        HAS_ONE,
        NOT_IN_TEAM,
        NOBODY_BOOKED
    }

    private final Reason reason;

    BookingRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
