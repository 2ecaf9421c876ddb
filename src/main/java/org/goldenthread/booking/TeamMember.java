package org.goldenthread.booking;

import java.io.Serializable;
import org.goldenthread.organisation.PersonId;

/** Somebody to whom a place can be given. */
public record TeamMember(PersonId id, String name, String jobRole) implements Serializable {}
