package org.goldenthread.survey;

/** How often a survey is repeated. */
public enum Rhythm {
    MONTHLY(1),
    QUARTERLY(3),
    TWICE_YEARLY(6);

    private final int months;

    Rhythm(int months) {
        this.months = months;
    }

    /** Calendar months from one wave to the next. */
    int months() {
        return months;
    }
}
