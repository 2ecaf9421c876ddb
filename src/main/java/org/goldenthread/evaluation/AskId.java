package org.goldenthread.evaluation;

import java.io.Serializable;

public record AskId(long value) implements Serializable {}
