package org.goldenthread.development.supervision;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.springframework.stereotype.Component;

/**
 * How the supervision of many people stands, in days and counts, in a fixed number of queries. It answers other services of this
 * module, which decide who may read it; nothing of what was said or agreed is in it.
 */
@Component
public class SupervisionCounts {

    private static final int MONTHS = 12;

    private final SupervisionCalendar calendar;
    private final StaffDirectory directory;

    SupervisionCounts(SupervisionCalendar calendar, StaffDirectory directory) {
        this.calendar = calendar;
        this.directory = directory;
    }

    /** Of the last twelve months; by person. */
    public Map<PersonId, SupervisionStanding> of(Collection<StaffMember> people) {
        LocalDate today = directory.today();
        return calendar.of(people, today.minusMonths(MONTHS), today).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        each -> SupervisionStanding.of(
                                each.getValue().windows(), each.getValue().last(), today)));
    }
}
