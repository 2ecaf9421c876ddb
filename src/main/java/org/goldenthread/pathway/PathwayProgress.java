package org.goldenthread.pathway;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.learning.CourseId;
import org.jspecify.annotations.Nullable;

/** How far somebody is on a pathway. */
public record PathwayProgress(Pathway pathway, List<StepProgress> steps) implements Serializable {

    /**
     * How one step stands.
     *
     * @param course where the step is a published course
     * @param by the day by which it should be taken; null for none
     * @param done when it was taken; null until then
     * @param serves names of the capabilities and standards that apply today
     */
    public record StepProgress(
            Pathway.Step step,
            @Nullable CourseId course,
            @Nullable LocalDate by,
            @Nullable LocalDate done,
            List<String> serves)
            implements Serializable {

        public StepProgress {
            serves = List.copyOf(serves);
        }

        public boolean isCourse() {
            return !step.course().isEmpty();
        }
    }

    public PathwayProgress {
        steps = List.copyOf(steps);
    }

    public int done() {
        return (int) steps.stream().filter(step -> step.done() != null).count();
    }

    /** The first that has not been taken. */
    public Optional<StepProgress> next() {
        return steps.stream().filter(step -> step.done() == null).findFirst();
    }
}
