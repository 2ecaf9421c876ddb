package org.goldenthread.learning;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Courses in whatever state, for other services, which decide who may see them. */
public interface KnownCourses {

    Optional<Course> find(CourseId id);

    /** Those of them that there are, by title; one query. */
    List<Course> find(Collection<CourseId> ids);
}
