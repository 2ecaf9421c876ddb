package org.goldenthread.engagement;

/** A commitment that cannot be stored as it is; nothing was. */
public final class CommitmentRefused extends RuntimeException {

    /** Why; each has a sentence that says what to do. */
    public enum Reason {
        FIGURE_NOT_YOURS,
        THEME_NOT_YOURS,
        OWNER_NOT_IN_POST,
        TEXT_MISSING,
        TEXT_TOO_LONG,
        REASON_MISSING,
        EVIDENCE_MISSING,
        LINK_NOT_WEB,
        PICTURE_WITHOUT_WORDS,
        STATUS_CANNOT_FOLLOW,
        CHANGED_MEANWHILE,
        ENOUGH_AGREED
    }

    private final Reason reason;

    CommitmentRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
