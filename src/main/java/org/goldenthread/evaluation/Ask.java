package org.goldenthread.evaluation;

import java.io.Serializable;
import java.time.LocalDate;
import org.goldenthread.learning.CourseId;
import org.goldenthread.organisation.PersonId;

/**
 * Somebody is asked about a course.
 *
 * @param learner whose course it was; for their line manager, about whom they are asked
 * @param learnerName the learner's
 * @param course its title
 * @param completedOn when they completed it
 */
public record Ask(
        AskId id,
        Stage stage,
        PersonId learner,
        String learnerName,
        CourseId courseId,
        String course,
        LocalDate completedOn,
        LocalDate closesOn)
        implements Serializable {}
