package org.goldenthread.goal;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An earlier wording.
 *
 * @param until first day on which it was no longer so; null for a wording that is valid
 */
public record GoalVersion(
        String title,
        String words,
        LocalDate from,
        @Nullable LocalDate until,
        String changedBy) implements Serializable {}
