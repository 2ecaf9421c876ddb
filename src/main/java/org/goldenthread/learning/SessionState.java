package org.goldenthread.learning;

import java.util.Set;

/** The life of a session. */
public enum SessionState {
    /** Seen by publishers alone. */
    PLANNED,
    /** Can be booked. */
    OPEN,
    CANCELLED,
    /** Has taken place. */
    HELD;

    /** The states that this one may change to. */
    public Set<SessionState> next() {
        return switch (this) {
            case PLANNED -> Set.of(OPEN, CANCELLED);
            case OPEN -> Set.of(CANCELLED, HELD);
            case CANCELLED, HELD -> Set.of();
        };
    }

    public boolean canBecome(SessionState state) {
        return next().contains(state);
    }
}
