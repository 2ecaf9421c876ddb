package org.goldenthread.requirement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a person stands to a rule on a day.
 *
 * @param due by when it has to be done, or done again, that day included; null when never, or when it is not known
 * @param done when it was done last; null when never
 * @param renewFrom from when it can be renewed without losing time; null when it need not be
 * @param reasons why it is so, in order
 */
public record Standing(
        StandingState state,
        @Nullable LocalDate due,
        @Nullable LocalDate done,
        @Nullable LocalDate renewFrom,
        List<Because> reasons)
        implements Serializable {

    public Standing {
        reasons = List.copyOf(reasons);
    }
}
