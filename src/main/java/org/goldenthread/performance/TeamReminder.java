package org.goldenthread.performance;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a line manager agreed with the team and wants to come back to.
 *
 * @param words from 1 to 300 characters
 * @param on day from which the start page reminds them, in England
 */
public record TeamReminder(long id, String words, LocalDate on) implements Serializable {

    public static final int WORDS_LENGTH = 300;
}
