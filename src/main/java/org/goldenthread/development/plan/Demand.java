package org.goldenthread.development.plan;

import java.io.Serializable;

/**
 * How many people want to learn something, in the whole organisation.
 *
 * @param least rounded down to a multiple of five, and at least five
 */
public record Demand(Topic topic, int least) implements Serializable {}
