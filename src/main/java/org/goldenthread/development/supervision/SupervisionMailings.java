package org.goldenthread.development.supervision;

import java.time.LocalDate;
import java.util.Optional;
import org.goldenthread.organisation.PersonId;

/** Who is to be told of a missed supervision, for {@code notification}, which asks in nobody's name. */
public interface SupervisionMailings {

    /** Whether {@link #takeMissed} would return something. */
    boolean anyDue();

    /**
     * One that was not taken before; from then on it counts as written. It must be called in the transaction that writes the
     * message.
     */
    Optional<MissedSupervision> takeMissed();

    /** Whether it is of no interest any more: one was held meanwhile. */
    boolean isOver(PersonId owner, LocalDate dueBy);
}
