package org.goldenthread.engagement;

import java.util.Set;

/** The life of a commitment. What is settled can be taken up again, because a promise that failed is not over. */
public enum CommitmentStatus {
    PLANNED,
    DOING,
    DONE,
    NOT_POSSIBLE;

    /** The states that this one may change to. */
    public Set<CommitmentStatus> next() {
        return switch (this) {
            case PLANNED -> Set.of(DOING, DONE, NOT_POSSIBLE);
            case DOING -> Set.of(PLANNED, DONE, NOT_POSSIBLE);
            case DONE -> Set.of(DOING);
            case NOT_POSSIBLE -> Set.of(PLANNED, DOING);
        };
    }

    public boolean canBecome(CommitmentStatus status) {
        return status == this || next().contains(status);
    }

    public boolean isSettled() {
        return this == DONE || this == NOT_POSSIBLE;
    }
}
