package org.goldenthread.attendance;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of somebody's learning record.
 *
 * @param on the last day of the session, or the day of the learning
 * @param provider who gave it; empty for the organisation itself
 * @param mark whether they came; null for what is not attended
 * @param minutes how long it took; nought where nothing was completed
 * @param certificate null where there is none
 * @param elsewhere null for what the organisation gave
 * @param earlier whether it was brought over from a system that is older than the portal
 */
public record RecordEntry(
        LocalDate on,
        String title,
        String provider,
        @Nullable Mark mark,
        int minutes,
        @Nullable CompletionId certificate,
        @Nullable ExternalLearning elsewhere,
        boolean earlier)
        implements Serializable {

    /** Whether they said that they were to come, and did not. */
    public boolean missed() {
        return mark == Mark.ABSENT;
    }

    public boolean completed() {
        return minutes > 0;
    }
}
