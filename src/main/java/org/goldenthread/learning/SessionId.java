package org.goldenthread.learning;

import java.io.Serializable;

/** Key of a session: one dated run of a course. */
public record SessionId(long value) implements Serializable {}
