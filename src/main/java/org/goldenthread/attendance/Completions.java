package org.goldenthread.attendance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.goldenthread.learning.CourseId;
import org.goldenthread.organisation.PersonId;

/** Who has completed what, for other services, which decide who may see it. What was withdrawn is not among it. */
public interface Completions {

    /** What these people have completed of these courses, the newest first; one query for any number of them. */
    List<Completed> of(Collection<PersonId> people, Collection<CourseId> courses);

    /** How somebody came to a completion. */
    enum Source {
        /** They attended a session. */
        SESSION,
        /** They say that they went through it. */
        E_LEARNING,
        /** They learned it elsewhere, and L&D accepted that in its place. */
        CREDIT,
        /** L&D brought it over from records that are older than the portal. */
        EARLIER
    }

    record Completed(CompletionId id, PersonId person, CourseId course, LocalDate on, Source source) {}
}
