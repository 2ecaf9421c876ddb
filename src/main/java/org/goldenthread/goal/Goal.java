package org.goldenthread.goal;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A goal of the organisation, or a priority of a service, as it is worded now.
 *
 * @param unit whose it is
 * @param serves the goal that a priority serves; null for a goal
 * @param measures keys, for a priority
 * @param revision which wording this is; whoever changes it says which one they saw
 * @param since first day of this wording
 * @param changedBy full name of whoever worded it so
 */
public record Goal(
        GoalId id,
        UnitId unit,
        String title,
        String words,
        @Nullable GoalId serves,
        List<String> measures,
        int revision,
        LocalDate since,
        String changedBy)
        implements Serializable {

    public Goal {
        measures = List.copyOf(measures);
    }

    public boolean isPriority() {
        return serves != null;
    }

    boolean says(GoalText text) {
        return new GoalText(title, words, serves, measures).equals(text);
    }
}
