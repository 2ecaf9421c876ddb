package org.goldenthread.development.plan;

import java.io.Serializable;

/** A domain of the framework of capabilities. */
public record Capability(String key, String name) implements Serializable {}
