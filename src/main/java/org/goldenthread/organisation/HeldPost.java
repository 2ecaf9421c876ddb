package org.goldenthread.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post as one person held it for a time.
 *
 * @param started start of that spell of employment
 * @param from first day on which it was so
 * @param until first day on which it was no longer so; null while it is
 */
public record HeldPost(
        UnitId unit,
        String jobRole,
        @Nullable String practiceLevel,
        LocalDate started,
        LocalDate from,
        @Nullable LocalDate until)
        implements Serializable {}
