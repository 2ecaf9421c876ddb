package org.goldenthread.development.strengths;

import java.io.Serializable;
import org.goldenthread.organisation.PersonId;

/**
 * That somebody asked a coach for a conversation, or that the coach answered; what was written stays in the portal.
 *
 * @param to the coach of a request, and whoever asked for an answer
 * @param other full name of the other of the two
 */
public record CoachNotice(long request, PersonId to, String other, boolean answer) implements Serializable {}
