package org.goldenthread.requirement;

/** A rule that cannot be taken as it is; nothing was stored. */
public final class RequirementRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why; each has a sentence that says what to do. */
    public enum Reason {
        WHY_MISSING,
        WHY_TOO_LONG,
        NO_SUCH_COURSE,
        ENDS_BEFORE_IT_BEGINS,
        DAYS_WRONG,
        MONTHS_WRONG,
        CHANGED_MEANWHILE
    }

    private final Reason reason;

    RequirementRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
