package org.goldenthread.development.strengths;

import java.util.Optional;

/** Who is to be told of a conversation with a coach, for {@code notification}, which asks in nobody's name. */
public interface CoachMailings {

    /** Whether {@link #takeNotice} would return something. */
    boolean anyDue();

    /**
     * One that was not taken before; from then on it counts as written. It must be called in the transaction that writes the
     * message.
     */
    Optional<CoachNotice> takeNotice();

    /** Whether a request waits for its coach no more. */
    boolean isAnswered(long request);
}
