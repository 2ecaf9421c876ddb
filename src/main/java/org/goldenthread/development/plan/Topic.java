package org.goldenthread.development.plan;

import java.io.Serializable;

/**
 * What can be learned.
 *
 * @param search words by which the catalogue finds courses about it
 */
public record Topic(String key, String name, String search) implements Serializable {}
