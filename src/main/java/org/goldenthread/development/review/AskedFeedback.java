package org.goldenthread.development.review;

import java.io.Serializable;
import java.time.LocalDate;

/** Feedback that the signed-in person is asked for. */
public record AskedFeedback(long id, String person, String question, LocalDate askedOn) implements Serializable {

    /** The longest question, in characters. */
    public static final int QUESTION = 300;

    /** The longest answer. */
    public static final int ANSWER = 1000;
}
