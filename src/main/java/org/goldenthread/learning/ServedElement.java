package org.goldenthread.learning;

import java.io.Serializable;

/**
 * A capability or standard that a course serves.
 *
 * @param framework key of a framework
 * @param element key of a capability or standard in it
 */
public record ServedElement(String framework, String element) implements Serializable {}
