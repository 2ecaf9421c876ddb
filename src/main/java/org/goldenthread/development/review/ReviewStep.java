package org.goldenthread.development.review;

/** What happens to a review. */
enum ReviewStep {
    PERSON_IS_READY,
    MANAGER_IS_READY,
    PERSON_GOES_ON,
    MANAGER_GOES_ON,
    AGREED_CHANGES,
    PERSON_SIGNS,
    MANAGER_SIGNS,
    /** Another line manager takes over. */
    HANDED_OVER;

    static ReviewStep ready(Side side) {
        return side == Side.PERSON ? PERSON_IS_READY : MANAGER_IS_READY;
    }

    static ReviewStep goesOn(Side side) {
        return side == Side.PERSON ? PERSON_GOES_ON : MANAGER_GOES_ON;
    }

    static ReviewStep signs(Side side) {
        return side == Side.PERSON ? PERSON_SIGNS : MANAGER_SIGNS;
    }
}
