package org.goldenthread.performance;

import java.io.Serializable;
import java.math.BigDecimal;
import org.goldenthread.disclosure.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The same measure for a group, or why it is not shown.
 *
 * @param label name of the unit, or whom a published figure is about
 * @param verdict why it is withheld, or that it is shown
 * @param value percentage, or count for one worker, to one decimal; null when withheld
 * @param numerator null when withheld or not published
 * @param denominator cases, full-time equivalents or people; null when withheld or not published
 * @param per what one unit of the denominator is
 * @param source where the figure comes from; empty for the organisation's own observations
 * @param year end of England's statistical year; 0 for the organisation's own, which are of the person's month
 */
public record Comparison(
        Level level,
        String label,
        Verdict verdict,
        @Nullable BigDecimal value,
        @Nullable Long numerator,
        @Nullable BigDecimal denominator,
        Per per,
        String source,
        int year)
        implements Serializable {

    /** From the nearest group to the widest. */
    public enum Level {
        TEAM,
        SERVICE,
        ORGANISATION,
        ENGLAND
    }

    /** What the denominator counts. */
    public enum Per {
        CASE,
        FULL_TIME_WORKER,
        PERSON
    }
}
