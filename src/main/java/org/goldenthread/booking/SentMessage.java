package org.goldenthread.booking;

import java.io.Serializable;
import java.time.Instant;

/** A message to everybody booked on a session. */
public record SentMessage(String subject, String sentBy, Instant sentAt, int people) implements Serializable {}
