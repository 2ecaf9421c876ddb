package org.goldenthread.development.review;

import java.io.Serializable;
import java.util.List;

/**
 * One question of the form.
 *
 * @param help what helps to answer it; may be empty
 * @param options the answers to choose from; none for an answer in words
 */
public record Question(String key, Part part, String text, String help, List<String> options) implements Serializable {

    /** Who answers. */
    public enum Part {
        PERSON,
        MANAGER,
        /** Both together. */
        AGREED
    }

    public Question {
        options = List.copyOf(options);
    }
}
