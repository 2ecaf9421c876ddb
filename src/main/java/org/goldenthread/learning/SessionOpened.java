package org.goldenthread.learning;

/** A session can be booked from now on. */
public record SessionOpened(SessionId session) {}
