package org.goldenthread.requirement;

import java.io.Serializable;

/** Key of a rule. */
public record RequirementId(long value) implements Serializable {}
