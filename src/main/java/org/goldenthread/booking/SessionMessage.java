package org.goldenthread.booking;

import java.util.List;
import java.util.UUID;
import org.goldenthread.organisation.PersonId;

/** A message of a publisher or trainer to everybody who was booked on a session. */
public record SessionMessage(
        UUID id, String title, String sentBy, String subject, String words, List<PersonId> people) {}
