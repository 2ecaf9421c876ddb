package org.goldenthread.suggestion;

import java.time.LocalDate;
import java.util.UUID;
import org.goldenthread.organisation.PersonId;

/** That somebody is to be told of a published suggestion that waits for their answer. */
public record DueReminder(
        UUID suggestion, String title, String toName, LocalDate answerBy, Occasion occasion, PersonId to) {}
