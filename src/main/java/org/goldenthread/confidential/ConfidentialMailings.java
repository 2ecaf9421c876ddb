package org.goldenthread.confidential;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.goldenthread.organisation.PersonId;

/** Whom staff are to be told of confidential interviews, for {@code notification} alone. There is one message, and no reminder. */
public interface ConfidentialMailings {

    /** What is said of an interview to those who are asked. */
    record Invitation(InterviewId interview, String title, String purpose, Instant closesAt, List<PersonId> people) {

        public Invitation {
            people = List.copyOf(people);
        }
    }

    /** Whether {@link #takeNext} would return something. */
    boolean anyDue();

    /** One that nobody was told of; from then on it counts as told. Call it in the transaction that writes the messages. */
    Optional<Invitation> takeNext();

    /** Whether the interview still takes answers. */
    boolean isOpen(InterviewId interview);
}
