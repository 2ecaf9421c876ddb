package org.goldenthread.learning;

import java.io.Serializable;

/**
 * Further reading.
 *
 * @param address begins with {@code http://} or {@code https://}
 */
public record CourseLink(String label, String address) implements Serializable {}
