package org.goldenthread.learning;

import java.io.Serializable;

/** Key of a course. */
public record CourseId(long value) implements Serializable {}
