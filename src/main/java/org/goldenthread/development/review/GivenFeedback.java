package org.goldenthread.development.review;

import java.io.Serializable;
import java.util.Optional;

/**
 * Feedback that was asked for.
 *
 * @param answer empty while there is none, and when they would rather not
 * @param forManager whether the line manager reads it too
 */
public record GivenFeedback(String from, String question, Optional<String> answer, boolean forManager, boolean declined)
        implements Serializable {}
