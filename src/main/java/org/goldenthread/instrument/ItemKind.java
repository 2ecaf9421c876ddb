package org.goldenthread.instrument;

/** What sort of answer an item takes. */
public enum ItemKind {
    /** Five points from 1 (strongly disagree) to 5 (strongly agree). */
    AGREEMENT,
    /** Five points from 1 (never) to 5 (always). */
    FREQUENCY,
    /** Whole numbers from 0 to 10, with words for both ends. */
    RATING,
    /** One of several options. */
    CHOICE,
    /** Any of several options. */
    CHOICES,
    /** The person's own words, which never stand on a ballot. */
    COMMENT;

    /** Options of which any may be ticked are the bits of a small integer. */
    static final int MOST_OPTIONS = 14;

    public boolean isFivePoint() {
        return this == AGREEMENT || this == FREQUENCY;
    }

    public boolean hasOptions() {
        return this == CHOICE || this == CHOICES;
    }

    /** Seconds that an answer takes, to tell people beforehand how long they will need. */
    int seconds() {
        return switch (this) {
            case AGREEMENT, FREQUENCY, RATING, CHOICE -> 10;
            case CHOICES -> 15;
            case COMMENT -> 45;
        };
    }
}
