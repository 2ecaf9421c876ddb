package org.goldenthread.learning;

/** A session does not take place; whoever was to come must be told. */
public record SessionCancelled(SessionId session, String because) {}
