package org.goldenthread.performance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.goldenthread.organisation.PersonId;

/**
 * Brings what is due soon in people's work to the page of their line manager. A module that knows cases implements it; where
 * none does, the page says that such things stand in the case system. It decides nothing about who may see what: it is asked
 * about people whom the asking line manager manages, and nobody else.
 */
public interface TeamDue {

    /** What is due until a day and not done, overdue things included: at most some hundred, in any order. */
    List<DueItem> due(Collection<PersonId> people, LocalDate until);
}
