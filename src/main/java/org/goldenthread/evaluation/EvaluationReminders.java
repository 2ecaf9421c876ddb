package org.goldenthread.evaluation;

import java.util.List;
import java.util.Optional;
import org.goldenthread.organisation.PersonId;

/** Whom to tell by e-mail that courses wait to be evaluated, for whatever sends it: all in one message, one a week at most. */
public interface EvaluationReminders {

    /**
     * A message to write.
     *
     * @param courses titles of what can be answered, with whom it is about for line managers
     */
    record DueEvaluations(PersonId to, List<Ask> courses, String about) {}

    boolean anyDue();

    /** The next one, which then is not due any more; with the transaction that writes it. */
    Optional<DueEvaluations> takeDue();

    /** Whether nothing of what a message was about can still be answered. */
    boolean isOver(String about);
}
