package org.goldenthread.development.plan;

import java.io.Serializable;

/**
 * A goal that somebody shared with the signed-in line manager.
 *
 * @param person full name
 */
public record SharedGoal(String person, Goal goal) implements Serializable {}
