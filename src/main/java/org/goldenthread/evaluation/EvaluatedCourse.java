package org.goldenthread.evaluation;

import java.io.Serializable;
import java.math.BigDecimal;
import org.goldenthread.disclosure.Share;
import org.goldenthread.learning.CourseId;
import org.jspecify.annotations.Nullable;

/**
 * A course in a quarter's review. What was said is what was released in that quarter, over all questions of its stage.
 *
 * @param completed places completed in the quarter
 * @param cost pounds of a completed place; null when nobody completed it or it cost nothing
 * @param after null where nothing was released
 * @param gap how much higher learners see its effect than line managers, in points; null without both
 */
public record EvaluatedCourse(
        CourseId course,
        String title,
        int completed,
        @Nullable BigDecimal cost,
        @Nullable Share after,
        @Nullable Share later,
        @Nullable Share manager,
        @Nullable Integer gap)
        implements Serializable {}
