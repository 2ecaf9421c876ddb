package org.goldenthread.learning;

/**
 * A session meets at other times, in another room or behind another link; whoever is to come must be told.
 *
 * @param before as it was; what it is now is read anew
 * @param note why, in the words of L&D; may be empty
 */
public record SessionMoved(SessionId session, SessionPlan before, String note) {}
