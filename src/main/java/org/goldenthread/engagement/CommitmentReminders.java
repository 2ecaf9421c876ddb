package org.goldenthread.engagement;

import java.util.Optional;

/** Who is to be reminded of commitments now, for {@code notification}, which asks in nobody's name. */
public interface CommitmentReminders {

    /** Whether {@link #takeDue} would return something. */
    boolean anyDue();

    /**
     * What is due and was not taken before; from then on it counts as written. It must be called in the transaction that
     * writes the message.
     */
    Optional<DueCommitment> takeDue();

    /** Whether it is done, or found not possible. */
    boolean isSettled(long commitment);
}
