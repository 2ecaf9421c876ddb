package org.goldenthread.pathway;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.learning.ServedElement;
import org.goldenthread.organisation.StaffMember;
import org.jspecify.annotations.Nullable;

/**
 * A way through learning for some roles, as its file has it.
 *
 * @param roles job roles; empty for all
 * @param levels practice levels; empty for all
 * @param starterDays for whoever started so many days ago at most; null for everybody
 * @param startedFrom for whoever started on this day or later; null for no such bound
 * @param startedTo for whoever started on this day or earlier; null likewise
 */
public record Pathway(
        String key,
        int order,
        String name,
        String says,
        List<String> roles,
        List<String> levels,
        @Nullable Integer starterDays,
        @Nullable LocalDate startedFrom,
        @Nullable LocalDate startedTo,
        List<Step> steps)
        implements Serializable {

    /**
     * One step.
     *
     * @param byDay day after the start by which it should be taken; null for no day
     * @param course code of the course that is the step; empty for one that the person ticks
     * @param serves capabilities and standards
     */
    public record Step(String key, String name, @Nullable Integer byDay, String course, List<ServedElement> serves)
            implements Serializable {

        public Step {
            serves = List.copyOf(serves);
        }
    }

    public Pathway {
        roles = List.copyOf(roles);
        levels = List.copyOf(levels);
        steps = List.copyOf(steps);
    }

    boolean isFor(StaffMember person, LocalDate today) {
        LocalDate started = person.started();
        String level = person.practiceLevel();
        return (roles.isEmpty() || roles.contains(person.jobRole()))
                && (levels.isEmpty() || (level != null && levels.contains(level)))
                && (starterDays == null || !today.isAfter(started.plusDays(starterDays)))
                && (startedFrom == null || !started.isBefore(startedFrom))
                && (startedTo == null || !started.isAfter(startedTo));
    }
}
