package org.goldenthread.requirement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.goldenthread.learning.CourseId;
import org.jspecify.annotations.Nullable;

/**
 * A rule by which somebody has to do a course.
 *
 * @param title of the course
 * @param alsoCount further courses that count, such as the one that this replaced
 * @param why where the rule comes from, in words for those whom it asks
 * @param shortened when its validity was shortened last; null when it never was
 */
public record Requirement(
        RequirementId id,
        int version,
        String code,
        CourseId course,
        String title,
        Set<CourseId> alsoCount,
        String why,
        Asked asked,
        Timing timing,
        @Nullable Shortened shortened)
        implements Serializable {

    public static final int WHY_LENGTH = 300;

    /**
     * A change that made completions expire earlier.
     *
     * @param monthsBefore the validity until then; null for unlimited
     */
    public record Shortened(LocalDate on, @Nullable Integer monthsBefore) implements Serializable {}

    public Requirement {
        alsoCount = Set.copyOf(alsoCount);
    }

    boolean counts(CourseId other) {
        return course.equals(other) || alsoCount.contains(other);
    }
}
