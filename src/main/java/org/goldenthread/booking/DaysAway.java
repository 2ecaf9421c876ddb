package org.goldenthread.booking;

import java.util.List;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.learning.SessionDay;
import org.goldenthread.leave.Away;
import org.goldenthread.leave.KnownLeave;
import org.goldenthread.organisation.PersonId;
import org.springframework.stereotype.Component;

/** On which days of a session somebody is known to be away. */
@Component
class DaysAway {

    private final KnownLeave leave;

    DaysAway(KnownLeave leave) {
        this.leave = leave;
    }

    List<SessionDay> of(PersonId person, CourseSession session) {
        List<Away> away = leave.of(List.of(person)).getOrDefault(person, List.of());
        return session.plan().days().stream()
                .filter(day -> away.stream().anyMatch(each -> each.covers(day.date())))
                .toList();
    }
}
