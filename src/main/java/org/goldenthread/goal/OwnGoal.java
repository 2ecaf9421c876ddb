package org.goldenthread.goal;

import java.io.Serializable;

/**
 * A development goal of the signed-in person.
 *
 * @param measure key of the measure that it is meant to move; empty for none
 * @param address where it is kept, without a leading slash
 */
public record OwnGoal(String title, String measure, String address) implements Serializable {}
