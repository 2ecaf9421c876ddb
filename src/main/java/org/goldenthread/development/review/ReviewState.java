package org.goldenthread.development.review;

import java.util.Optional;

/** How far the two are with a review. */
public enum ReviewState {
    /** Both write, each for themselves. */
    PREPARING,
    /** The person is ready and waits for their line manager. */
    PERSON_READY,
    /** The line manager is ready and waits for the person. */
    MANAGER_READY,
    /** Both read both parts, talk, and write what they agree. */
    TALKING,
    PERSON_SIGNED,
    MANAGER_SIGNED,
    /** Both have signed: nothing changes any more, remarks may be added. */
    SIGNED;

    /** The state after a step; empty for a step that is not to be taken now. */
    Optional<ReviewState> after(ReviewStep step) {
        return Optional.ofNullable(
                switch (this) {
                    case PREPARING ->
                        switch (step) {
                            case PERSON_IS_READY -> PERSON_READY;
                            case MANAGER_IS_READY -> MANAGER_READY;
                            case HANDED_OVER -> PREPARING;
                            default -> null;
                        };
                    case PERSON_READY ->
                        switch (step) {
                            case MANAGER_IS_READY -> TALKING;
                            case PERSON_GOES_ON -> PREPARING;
                            case HANDED_OVER -> PERSON_READY;
                            default -> null;
                        };
                    case MANAGER_READY ->
                        switch (step) {
                            case PERSON_IS_READY -> TALKING;
                            // The part of the one who was ready stays; the next one has a part of their own to write.
                            case MANAGER_GOES_ON, HANDED_OVER -> PREPARING;
                            default -> null;
                        };
                    case TALKING ->
                        switch (step) {
                            case AGREED_CHANGES, HANDED_OVER -> TALKING;
                            case PERSON_SIGNS -> PERSON_SIGNED;
                            case MANAGER_SIGNS -> MANAGER_SIGNED;
                            default -> null;
                        };
                    case PERSON_SIGNED ->
                        switch (step) {
                            case AGREED_CHANGES -> TALKING;
                            case MANAGER_SIGNS -> SIGNED;
                            case HANDED_OVER -> PERSON_SIGNED;
                            default -> null;
                        };
                    case MANAGER_SIGNED ->
                        switch (step) {
                            case AGREED_CHANGES -> TALKING;
                            case PERSON_SIGNS -> SIGNED;
                            case HANDED_OVER -> MANAGER_SIGNED;
                            default -> null;
                        };
                    case SIGNED -> null;
                });
    }

    /** Whether this side is still writing its own part. */
    public boolean isWriting(Side side) {
        return this == PREPARING || (side == Side.PERSON ? this == MANAGER_READY : this == PERSON_READY);
    }

    /** Whether both are ready, and so read each other's part. */
    public boolean isOpenToBoth() {
        return this != PREPARING && this != PERSON_READY && this != MANAGER_READY;
    }

    /** Whether this side may sign now. */
    public boolean waitsForSignature(Side side) {
        return after(ReviewStep.signs(side)).isPresent();
    }
}
