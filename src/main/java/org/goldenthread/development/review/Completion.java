package org.goldenthread.development.review;

import java.io.Serializable;

/**
 * How far the reviews of a service are; nothing of what is in them.
 *
 * @param people in post today
 * @param signed of them, whose review both have signed
 */
public record Completion(String service, int people, int begun, int signed) implements Serializable {}
