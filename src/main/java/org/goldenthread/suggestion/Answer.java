package org.goldenthread.suggestion;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An answer as everybody reads it.
 *
 * @param by full name of who answered
 */
public record Answer(int version, AnswerKind kind, String words, LocalDate on, String by) implements Serializable {}
