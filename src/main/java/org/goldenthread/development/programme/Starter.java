package org.goldenthread.development.programme;

import java.io.Serializable;
import java.time.LocalDate;
import org.goldenthread.organisation.PersonId;

/** Somebody whom a programme is for by practice level or contract and first day, and who is not on it yet. */
public record Starter(PersonId person, String name, String team, LocalDate startedOn) implements Serializable {}
