package org.goldenthread.development.cpd;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A peer reflection as the owner of the piece sees it.
 *
 * @param ask what they would like to hear about; may be empty
 * @param words empty until it is given
 */
public record PeerReflection(
        long id, String peer, LocalDate askedOn, String ask, State state, String words, Optional<LocalDate> givenOn)
        implements Serializable {

    /** How it stands. */
    public enum State {
        /** The colleague reads the piece and has not answered yet. */
        ASKED,
        GIVEN,
        DECLINED,
        /** The owner took it back before it was given. */
        TAKEN_BACK,
        /** Given, and the colleague does not read the piece any more. */
        GIVEN_AND_CLOSED
    }

    public boolean isGiven() {
        return state == State.GIVEN || state == State.GIVEN_AND_CLOSED;
    }

    /** Whether the colleague reads the piece. */
    public boolean isOpen() {
        return state == State.ASKED || state == State.GIVEN;
    }
}
