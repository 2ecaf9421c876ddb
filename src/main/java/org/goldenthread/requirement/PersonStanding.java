package org.goldenthread.requirement;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person in a list of those who stand alike to a rule.
 *
 * @param unit where their main post is
 * @param due by when; null when never, or when it is not known
 * @param done when they did it last; null when never
 */
public record PersonStanding(
        String name,
        String unit,
        @Nullable LocalDate due,
        @Nullable LocalDate done) implements Serializable {}
