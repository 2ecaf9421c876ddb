package org.goldenthread.development.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A goal of somebody's plan.
 *
 * @param version to change exactly what was read
 * @param doneOn when it was reached; empty while it is open
 * @param doneWords what came of it; may be empty
 * @param checkIns the latest first
 */
public record Goal(
        long id,
        int version,
        GoalWords words,
        GoalSharing sharing,
        Optional<LocalDate> doneOn,
        String doneWords,
        List<CheckIn> checkIns)
        implements Serializable {

    public Goal {
        checkIns = List.copyOf(checkIns);
    }
}
