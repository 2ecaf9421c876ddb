package org.goldenthread.suggestion;

import java.util.Optional;
import java.util.UUID;

/** Who is to be told of suggestions now, for {@code notification}, which asks in nobody's name. */
public interface SuggestionReminders {

    /** Whether {@link #takeDue} would return something. */
    boolean anyDue();

    /**
     * What is due and was not taken before; from then on it counts as written. It must be called in the transaction that
     * writes the message.
     */
    Optional<DueReminder> takeDue();

    boolean isAnswered(UUID suggestion);
}
