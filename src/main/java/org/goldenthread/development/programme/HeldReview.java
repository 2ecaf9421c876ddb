package org.goldenthread.development.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A review that was held.
 *
 * @param month after how many months it was due
 * @param words empty for whoever may not read them
 * @param writer full name; empty for whoever may not read the words
 * @param before what stood there before it was corrected, the latest first; empty for whoever may not read the words
 */
public record HeldReview(
        int month, int version, LocalDate on, Outcome outcome, String words, String writer, List<Before> before)
        implements Serializable {

    public static final int WORDS = 2000;

    /** As it stood, by whom, until a day. */
    public record Before(LocalDate on, Outcome outcome, String words, String writer, LocalDate until)
            implements Serializable {}

    public HeldReview {
        before = List.copyOf(before);
    }

    /** As it is written down. */
    public HeldReview(int month, int version, LocalDate on, Outcome outcome, String words, String writer) {
        this(month, version, on, outcome, words, writer, List.of());
    }
}
