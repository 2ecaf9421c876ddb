package org.goldenthread.attendance;

import org.goldenthread.attendance.Completions.Source;
import org.goldenthread.learning.ElearningCompleted;
import org.goldenthread.learning.KnownCourses;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** E-learning that somebody says they have completed, written down in the transaction in which they say so. */
@Component
class CompletedElearning {

    private final StoredCompletions completions;
    private final KnownCourses courses;

    CompletedElearning(StoredCompletions completions, KnownCourses courses) {
        this.completions = completions;
        this.courses = courses;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void completed(ElearningCompleted event) {
        courses.find(event.course())
                .ifPresent(course -> completions.complete(event.person(), course, null, Source.E_LEARNING, event.on()));
    }
}
