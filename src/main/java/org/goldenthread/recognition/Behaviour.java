package org.goldenthread.recognition;

import java.io.Serializable;

/**
 * A value or behaviour of the organisation that somebody can be thanked for.
 *
 * @param says what it looks like, in one line
 */
public record Behaviour(String key, String name, String says) implements Serializable {}
