package org.goldenthread.performance;

import java.util.Set;

/** Where it stands with a figure that a person says is not right. */
public enum ContestState {
    /** Nobody has answered yet. */
    OPEN,
    /** The figure stands, and the person was told why. */
    ANSWERED,
    /** The person was right, and the data is put right. */
    CORRECTED,
    /** The person took it back. */
    WITHDRAWN;

    public boolean canBecome(ContestState next) {
        return (this == OPEN ? Set.of(ANSWERED, CORRECTED, WITHDRAWN) : Set.<ContestState>of()).contains(next);
    }

    /** Whether the data owner has said something. */
    public boolean hasAnswer() {
        return this == ANSWERED || this == CORRECTED;
    }
}
