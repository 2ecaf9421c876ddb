package org.goldenthread.deputy;

import java.io.Serializable;
import java.time.LocalDate;
import org.goldenthread.organisation.PersonId;

/**
 * Somebody who acts in a line manager's place for a time.
 *
 * @param name full name
 * @param managerName full name of the line manager
 * @param last the last day
 * @param namedBy full name of whoever named them
 */
public record Deputy(
        long id,
        PersonId person,
        String name,
        PersonId manager,
        String managerName,
        LocalDate first,
        LocalDate last,
        String namedBy)
        implements Serializable {

    public boolean actsOn(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
