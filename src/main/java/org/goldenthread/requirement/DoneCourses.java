package org.goldenthread.requirement;

import java.util.Collection;
import java.util.List;
import org.goldenthread.attendance.Completions;
import org.goldenthread.learning.CourseId;
import org.goldenthread.organisation.PersonId;
import org.springframework.stereotype.Component;

/** What people have completed, as the rules count it. */
@Component
class DoneCourses {

    private final Completions completions;

    DoneCourses(Completions completions) {
        this.completions = completions;
    }

    /** One query for all of them. */
    List<Completion> of(Collection<PersonId> people, Collection<CourseId> courses) {
        return completions.of(people, courses).stream()
                .map(done -> new Completion(done.person(), done.course(), done.on()))
                .toList();
    }
}
