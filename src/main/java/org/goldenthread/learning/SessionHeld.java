package org.goldenthread.learning;

/** A session has taken place. */
public record SessionHeld(SessionId session) {}
