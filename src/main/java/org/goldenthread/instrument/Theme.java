package org.goldenthread.instrument;

import java.io.Serializable;

/** A group of items that are read together. */
public record Theme(String key, String name) implements Serializable {}
