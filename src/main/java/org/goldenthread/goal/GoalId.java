package org.goldenthread.goal;

import java.io.Serializable;

/** Key of a goal or priority. */
public record GoalId(long value) implements Serializable {}
