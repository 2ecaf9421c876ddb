package org.goldenthread.development.plan;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What somebody wants to learn.
 *
 * @param words what about it; may be empty
 */
public record LearningNeed(Topic topic, String words, LocalDate since) implements Serializable {

    public static final int WORDS_LENGTH = 300;
}
