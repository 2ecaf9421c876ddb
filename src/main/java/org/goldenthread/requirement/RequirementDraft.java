package org.goldenthread.requirement;

import java.io.Serializable;
import java.util.Set;
import org.goldenthread.learning.CourseId;

/** What L&D writes of a rule; the words are those of {@link Requirement}. */
public record RequirementDraft(CourseId course, Set<CourseId> alsoCount, String why, Asked asked, Timing timing)
        implements Serializable {

    public RequirementDraft {
        alsoCount = Set.copyOf(alsoCount);
        why = why.strip();
    }

    static RequirementDraft of(Requirement rule) {
        return new RequirementDraft(rule.course(), rule.alsoCount(), rule.why(), rule.asked(), rule.timing());
    }
}
