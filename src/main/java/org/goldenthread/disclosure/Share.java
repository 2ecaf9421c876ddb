package org.goldenthread.disclosure;

import java.io.Serializable;

/**
 * A percentage as it may be shown.
 *
 * @param percent rounded, from 0 to 100
 */
public record Share(int percent, Bound bound) implements Serializable {}
