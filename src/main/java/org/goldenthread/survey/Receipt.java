package org.goldenthread.survey;

import java.io.Serializable;

/**
 * What was stored, after it was.
 *
 * @param answered items with an answer
 * @param skipped items that the person would rather not answer
 */
public record Receipt(int answered, int skipped) implements Serializable {}
