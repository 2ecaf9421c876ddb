package org.goldenthread.evaluation;

import java.io.Serializable;

/**
 * A question, answered from 1 (strongly disagree) to 5 (strongly agree).
 *
 * @param pair the same for what the learner and the line manager are asked alike; empty for the others
 */
public record Question(String key, String text, String pair) implements Serializable {}
