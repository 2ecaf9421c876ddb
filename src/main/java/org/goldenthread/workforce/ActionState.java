package org.goldenthread.workforce;

import java.util.Set;

/** How far an action has come. What is over can be taken up again. */
public enum ActionState {
    PLANNED,
    DOING,
    DONE,
    NOT_POSSIBLE;

    /** The states that this one may change to. */
    public Set<ActionState> next() {
        return switch (this) {
            case PLANNED -> Set.of(DOING, DONE, NOT_POSSIBLE);
            case DOING -> Set.of(PLANNED, DONE, NOT_POSSIBLE);
            case DONE -> Set.of(DOING);
            case NOT_POSSIBLE -> Set.of(PLANNED, DOING);
        };
    }

    public boolean canBecome(ActionState state) {
        return state == this || next().contains(state);
    }

    public boolean isOver() {
        return this == DONE || this == NOT_POSSIBLE;
    }
}
