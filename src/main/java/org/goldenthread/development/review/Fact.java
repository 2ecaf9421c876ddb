package org.goldenthread.development.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the portal knows of the time that is looked back on.
 *
 * @param on its day, or the last day of its month
 * @param numerator of a measure, or the minutes of learning; null for all else
 * @param denominator of a measure that is a share; else null
 */
public record Fact(
        Kind kind,
        String name,
        Optional<LocalDate> on,
        @Nullable Integer numerator,
        @Nullable Integer denominator) implements Serializable {

    /** What it is. */
    public enum Kind {
        MEASURE,
        GOAL_REACHED,
        GOAL_OPEN,
        LEARNING,
        LEARNING_TIME,
        /** Something required that is overdue on the day. */
        LEARNING_OVERDUE,
        STRENGTH
    }

    static Fact of(Kind kind, String name, @Nullable LocalDate on) {
        return new Fact(kind, name, Optional.ofNullable(on), null, null);
    }
}
