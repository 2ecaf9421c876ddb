package org.goldenthread.performance;

import java.time.LocalDate;
import java.util.Collection;
import org.goldenthread.organisation.StaffMember;

/**
 * Brings what is due soon in people's cases to the pages of their line manager. A module that knows cases implements it; where
 * none does, the page says that such things stand in the case system. It decides nothing about who may see what: it is asked
 * about people whom the asking line manager manages, and nobody else.
 */
public interface TeamDue {

    /**
     * What is due until a day and not done, overdue things included, in any order. A fixed number of queries, however many
     * people they are.
     */
    DueCases due(Collection<StaffMember> people, LocalDate until);
}
