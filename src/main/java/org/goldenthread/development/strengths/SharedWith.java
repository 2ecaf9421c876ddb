package org.goldenthread.development.strengths;

import java.io.Serializable;
import java.time.LocalDate;
import org.goldenthread.organisation.PersonId;

/** The other of two people, one of whom shares strengths with the other. */
public record SharedWith(PersonId person, String name, LocalDate since) implements Serializable {}
