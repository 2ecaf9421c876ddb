package org.goldenthread.suggestion;

import java.io.Serializable;

/**
 * How well suggestions of the last year were answered.
 *
 * @param due those that have been answered, or whose day has passed
 * @param inTime those of them that were answered by their day
 * @param overdue those that are still to be answered after it
 */
public record AnswerFigures(int due, int inTime, int overdue) implements Serializable {}
