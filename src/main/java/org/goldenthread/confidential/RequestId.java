package org.goldenthread.confidential;

import java.io.Serializable;

/** Key of what one person is asked in one confidential interview. */
public record RequestId(long value) implements Serializable {}
