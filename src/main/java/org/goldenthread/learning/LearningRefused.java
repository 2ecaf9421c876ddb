package org.goldenthread.learning;

/** A course or session that cannot be taken as it is; nothing was stored. */
public final class LearningRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why; each has a sentence that says what to do. */
    public enum Reason {
        TITLE_MISSING,
        TEXT_TOO_LONG,
        LENGTH_WRONG,
        ADDRESS_WRONG,
        COST_WRONG,
        NOT_READY_FOR_REVIEW,
        NOTE_MISSING,
        OPEN_SESSIONS,
        WRONG_STATE,
        CHANGED_MEANWHILE,
        DAYS_WRONG,
        IN_THE_PAST,
        PLACE_MISSING,
        PLACES_WRONG,
        FEWER_PLACES_THAN_TAKEN,
        DEADLINE_WRONG,
        COURSE_NOT_PUBLISHED,
        NOT_YET_OVER,
        NO_DATES_FOR_E_LEARNING,
        NOT_STARTED
    }

    private final Reason reason;

    LearningRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
