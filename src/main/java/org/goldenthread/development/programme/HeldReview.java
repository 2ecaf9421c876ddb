package org.goldenthread.development.programme;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A review that was held.
 *
 * @param month after how many months it was due
 * @param words empty for whoever may not read them
 * @param writer full name; empty for whoever may not read the words
 */
public record HeldReview(int month, int version, LocalDate on, Outcome outcome, String words, String writer)
        implements Serializable {

    public static final int WORDS = 2000;
}
