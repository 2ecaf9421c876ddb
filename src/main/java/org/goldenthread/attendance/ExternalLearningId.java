package org.goldenthread.attendance;

import java.io.Serializable;

public record ExternalLearningId(long value) implements Serializable {}
