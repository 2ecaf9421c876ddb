package org.goldenthread.goal;

import org.jspecify.annotations.Nullable;

/** Why a goal stays as it is. */
public final class GoalRefused extends RuntimeException {

    /** What is in the way. */
    public enum Reason {
        /** Somebody else changed it since it was read. */
        CHANGED_MEANWHILE,
        /** It was retired meanwhile, or there is none. */
        GONE,
        /** Priorities serve it: their leaders move them to another goal first. */
        STILL_SERVED,
        /** The goal that it is to serve was retired meanwhile. */
        SERVES_NOTHING,
        OUT_OF_RANGE
    }

    private final Reason reason;
    private final transient @Nullable Goal now;

    GoalRefused(Reason reason, @Nullable Goal now) {
        super("The goal stays as it is: " + reason);
        this.reason = reason;
        this.now = now;
    }

    public Reason reason() {
        return reason;
    }

    /** What the other person made of it; null unless that is the reason. */
    public @Nullable Goal now() {
        return now;
    }
}
