package org.goldenthread.performance;

import java.io.Serializable;
import java.time.LocalDate;
import org.goldenthread.organisation.PersonId;

/**
 * Something that is due in somebody's work.
 *
 * @param what such as "Visit, case CR-20418": a case reference and never a name
 * @param due the last day on which it is in time
 */
public record DueItem(PersonId person, String what, LocalDate due) implements Serializable {}
