package org.goldenthread.suggestion;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion that is not published, as owners of surveys read it.
 *
 * @param author full name; null when it is anonymous
 * @param gatheredOn day on which the box was emptied, the same for all of its week
 * @param heldBecause null while it is only looked at
 */
public record UncheckedSuggestion(
        UUID id,
        String toName,
        String title,
        String words,
        @Nullable String author,
        LocalDate gatheredOn,
        @Nullable HeldBecause heldBecause)
        implements Serializable {}
