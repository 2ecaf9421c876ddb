package org.goldenthread.confidential;

import java.io.Serializable;

/** Key of a confidential interview. */
public record InterviewId(long value) implements Serializable {}
