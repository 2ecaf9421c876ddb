package org.goldenthread.evaluation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.goldenthread.disclosure.Share;
import org.goldenthread.learning.CourseId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a course, as it may be shown to whoever reads it.
 *
 * @param completed how many places were completed by attending a session
 * @param cost pounds of a completed place; null when nobody completed it or it cost nothing
 * @param aims keys of the measures that it is meant to move, whether there is anything to show of them or not
 * @param threshold how many answers there have to be before any are shown
 */
public record CourseEvaluation(
        CourseId course,
        String title,
        int completed,
        @Nullable BigDecimal cost,
        int threshold,
        List<StageFigures> stages,
        List<Gap> gaps,
        Set<String> aims,
        List<Effect> effects)
        implements Serializable {

    /**
     * What one kind of people said.
     *
     * @param asked how many were asked so far
     * @param answered how many of their answers are in the figures
     * @param answers by question; none before there are enough
     */
    public record StageFigures(Stage stage, int weeks, int asked, int answered, List<Answered> answers)
            implements Serializable {}

    /** How far they agree with a question, from 0 to 100. */
    public record Answered(String question, Share agreement) implements Serializable {}

    /**
     * The same thing seen by learners and by their line managers.
     *
     * @param gap how much higher learners see it than line managers, in points
     */
    public record Gap(String learners, String managers, Share seenByLearners, Share seenByManagers, int gap)
            implements Serializable {}

    /**
     * A measure that the course is meant to move, for the whole organisation, beside how many completed the course.
     *
     * @param values by month, as they may be shown; months without one are left out
     * @param completed by month
     */
    public record Effect(
            String measure,
            String name,
            boolean percent,
            SortedMap<YearMonth, BigDecimal> values,
            SortedMap<YearMonth, Integer> completed)
            implements Serializable {}
}
