package org.goldenthread.performance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.goldenthread.organisation.PersonId;

/**
 * Brings when people were away from work, so that an allowance can be made for the days on which they were there. A module that
 * knows absences implements it. Why somebody was away is not asked and not told.
 */
public interface TimeAway {

    /** First and last day of one absence; both are in it. */
    record Spell(LocalDate first, LocalDate last) implements Serializable {}

    /** What touches these days, by person, in any order; one query, however many people they are. */
    Map<PersonId, List<Spell>> spells(Collection<PersonId> people, LocalDate from, LocalDate to);
}
