package org.goldenthread.learning;

/** A session has fewer places, though never fewer than are taken. */
public record CapacityLowered(SessionId session, int from, int to) {}
