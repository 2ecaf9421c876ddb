package org.goldenthread.instrument;

/** Answers that do not fit the questions. */
public final class UnfitAnswers extends RuntimeException {

    private final boolean incomplete;

    UnfitAnswers(boolean incomplete) {
        super(incomplete ? "A required answer is missing" : "These are no answers to the questions");
        this.incomplete = incomplete;
    }

    /** Whether they would fit if it were not for a required answer that is missing. */
    public boolean incomplete() {
        return incomplete;
    }
}
