package org.goldenthread.development.review;

import java.io.Serializable;

/**
 * What stands under a question.
 *
 * @param asked the question as it was worded
 * @param words may be empty
 * @param version to change exactly what was read; 0 where nothing was written yet
 */
public record Answer(String question, String asked, String words, int version) implements Serializable {

    /** The longest, in characters. */
    public static final int WORDS = 2000;

    static Answer none(Question question) {
        return new Answer(question.key(), question.text(), "", 0);
    }
}
