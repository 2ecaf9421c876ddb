package org.goldenthread.learning;

/** A session has more places, for those who wait. */
public record CapacityRaised(SessionId session, int from, int to) {}
