package org.goldenthread.development.strengths;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * That somebody asked a coach for a conversation.
 *
 * @param other full name of the other of the two: the coach for whoever asked, whoever asked for the coach
 * @param meetAt only where it was accepted
 * @param answer empty for nothing more to say
 */
public record CoachingRequest(
        long id, String other, String words, Instant askedAt, Status status, Optional<Instant> meetAt, String answer)
        implements Serializable {

    public static final int WORDS_LENGTH = 500;

    /** Where a request stands; only one that is asked goes on from there. */
    public enum Status {
        ASKED,
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }
}
