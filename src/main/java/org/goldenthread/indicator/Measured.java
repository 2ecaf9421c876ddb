package org.goldenthread.indicator;

import java.io.Serializable;

/** In what a key figure is said, and which way is good. */
public record Measured(Unit unit, Good good) implements Serializable {}
