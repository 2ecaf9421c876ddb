package org.goldenthread.survey;

import java.io.Serializable;

/**
 * What was stored, after it was.
 *
 * @param answered items with an answer
 * @param skipped items that were asked and have none, or that the person would rather not answer
 * @param comments how many comments
 */
public record Receipt(int answered, int skipped, int comments) implements Serializable {}
