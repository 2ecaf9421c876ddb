package org.goldenthread.looks;

import java.io.Serializable;
import java.time.Instant;

/**
 * That somebody looked at something of the signed-in person's.
 *
 * @param reader full name
 * @param about what it was called; empty when its kind says enough
 */
public record Look(String reader, Looked kind, String about, Instant at) implements Serializable {}
