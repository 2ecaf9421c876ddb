package org.goldenthread.survey;

import java.io.Serializable;

/**
 * One statement, answered on the five-point agreement scale from 1 (strongly disagree) to 5 (strongly agree).
 *
 * @param key stable name; the same statement has the same key in every wave
 */
public record Item(String key, String text, String theme) implements Serializable {}
