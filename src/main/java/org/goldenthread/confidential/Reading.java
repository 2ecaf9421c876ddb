package org.goldenthread.confidential;

import java.io.Serializable;
import java.time.Instant;

/** That somebody opened a person's answers, once. */
public record Reading(String reader, Instant at) implements Serializable {}
