package org.goldenthread.engagement.comment;

import java.io.Serializable;
import java.time.Instant;

/** Somebody of the survey team opened comments that were not released. */
public record Opening(String reader, String question, String group, Instant at) implements Serializable {}
