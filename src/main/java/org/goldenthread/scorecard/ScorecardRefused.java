package org.goldenthread.scorecard;

/** A target or a copy that was not taken; nothing was stored. */
public final class ScorecardRefused extends RuntimeException {

    /** Why. */
    public enum Reason {
        /** There is no such row, or none that may have a target. */
        NO_SUCH_ROW,
        /** The target is none that the figure could ever have. */
        OUT_OF_RANGE,
        /** Somebody else was faster, so that this was about something else than is there now. */
        CHANGED_MEANWHILE,
        /** Only the quarter that runs and the one before it can be frozen. */
        OTHER_QUARTER
    }

    private final Reason reason;

    ScorecardRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
