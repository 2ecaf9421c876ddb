package org.goldenthread.requirement;

import java.util.Optional;
import org.goldenthread.organisation.PersonId;

/** Who is to be reminded now, for {@code notification}, which asks in nobody's name. */
public interface RequirementReminders {

    /** Whether {@link #takeDue} would return something. */
    boolean anyDue();

    /**
     * Whoever is due and was not taken before, with all that they have to do; from then on it counts as written. It must be
     * called in the transaction that writes the message.
     */
    Optional<RequirementReminder> takeDue();

    /** Whether somebody has nothing to do any more. */
    boolean isSettled(PersonId person);
}
