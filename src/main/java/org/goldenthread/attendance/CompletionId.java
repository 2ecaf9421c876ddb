package org.goldenthread.attendance;

import java.io.Serializable;

public record CompletionId(long value) implements Serializable {}
