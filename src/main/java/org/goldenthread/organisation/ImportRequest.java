package org.goldenthread.organisation;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What to import, from files that stay where they are.
 *
 * @param structure {@code structure.csv}, or null when only people are sent
 * @param people {@code people.csv}, or null when only the structure is sent
 * @param effectiveFrom the day whose state the files describe, today or before: changes count from it
 */
public record ImportRequest(
        @Nullable Path structure, @Nullable Path people, LocalDate effectiveFrom) {

    public ImportRequest {
        if (structure == null && people == null) {
            throw new IllegalArgumentException("An import needs at least one file");
        }
    }
}
