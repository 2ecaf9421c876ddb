package org.goldenthread.development.supervision;

import java.io.Serializable;
import java.time.LocalDate;
import org.goldenthread.organisation.PersonId;

/**
 * A supervision that seems to have been missed, and one of the two who is told.
 *
 * @param person full name of whose it is
 * @param number their employee number
 * @param own whether they are the one who is told
 */
public record MissedSupervision(PersonId to, PersonId owner, String person, String number, boolean own, LocalDate dueBy)
        implements Serializable {}
