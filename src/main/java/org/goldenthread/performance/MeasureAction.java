package org.goldenthread.performance;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a person wants to do about one of their own measures.
 *
 * @param measure key of the measure
 * @param name of the measure
 * @param words from 1 to 500 characters
 * @param lookAgainOn day from which the start page reminds them, in England
 * @param sharing who else reads it
 */
public record MeasureAction(String measure, String name, String words, LocalDate lookAgainOn, Sharing sharing)
        implements Serializable {

    public static final int WORDS_LENGTH = 500;

    /** Who else reads an action. */
    public enum Sharing {
        /** Nobody. */
        PRIVATE,
        /** The line manager of the day on which it was shared, while they still are. */
        WITH_MANAGER,
        /** Nobody now: it was shared with somebody who is no longer the line manager. */
        ENDED
    }
}
