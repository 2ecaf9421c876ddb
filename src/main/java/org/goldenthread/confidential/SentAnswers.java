package org.goldenthread.confidential;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What somebody answered.
 *
 * @param answers to the questions that are not answered in own words, in their order, as {@code Item} numbers them
 * @param comments own words by the key of their question; empty texts where there are none
 */
public record SentAnswers(List<Integer> answers, Map<String, String> comments, Instant sentAt) implements Serializable {

    public SentAnswers {
        answers = List.copyOf(answers);
        comments = Map.copyOf(comments);
    }

    /** Says nothing of what was answered, wherever it is written to. */
    @Override
    public String toString() {
        return "SentAnswers";
    }
}
