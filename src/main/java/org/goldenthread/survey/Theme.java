package org.goldenthread.survey;

import java.io.Serializable;

/** A group of items that are read together. */
public record Theme(String key, String name) implements Serializable {}
