package org.goldenthread.development.cpd;

import java.io.Serializable;

/** A type of activity; its key stays when its name changes. */
public record CpdKind(String key, String name) implements Serializable {}
