package org.goldenthread.engagement.comment;

/** A change to comments that is not made, and why. */
public class CommentRefused extends RuntimeException {

    /** Each has its words on the page. */
    public enum Reason {
        /** Somebody else changed it, or the wave was released. */
        CHANGED_MEANWHILE,
        NOTHING_MARKED,
        NOT_ALL_READ,
        THEME_MISSING,
        TOO_MANY_THEMES
    }

    private final Reason reason;

    CommentRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
