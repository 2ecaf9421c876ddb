package org.goldenthread.performance;

import java.io.Serializable;

/** A measure by its key and the name that staff read. */
public record MeasureName(String key, String name) implements Serializable {}
