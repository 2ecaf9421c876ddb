package org.goldenthread.attendance;

import java.io.Serializable;
import org.goldenthread.organisation.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has a place on a session or came without one.
 *
 * @param team where they worked on that day; empty for whoever had left
 * @param mark null while nobody has said whether they came
 */
public record Attendee(
        PersonId person,
        String name,
        String jobRole,
        String team,
        @Nullable Mark mark,
        boolean walkIn) implements Serializable {}
