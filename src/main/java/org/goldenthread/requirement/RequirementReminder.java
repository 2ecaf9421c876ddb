package org.goldenthread.requirement;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.organisation.PersonId;

/**
 * Everything that somebody has to do, in one message.
 *
 * @param on the day on which it is written
 * @param lines what is due first comes first
 */
public record RequirementReminder(PersonId person, LocalDate on, List<Line> lines) {

    /**
     * One course that is due.
     *
     * @param overdue whether its day has passed
     */
    public record Line(String title, LocalDate due, boolean overdue) {}

    public RequirementReminder {
        lines = List.copyOf(lines);
    }
}
