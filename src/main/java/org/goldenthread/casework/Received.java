package org.goldenthread.casework;

import java.util.List;
import java.util.Optional;
import org.goldenthread.performance.FigureChanges;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file of any kind, in words, for whoever sent it without a page.
 *
 * @param file what kind of file it is, such as {@code observations.csv}
 * @param refused why nothing of it was taken; null when its good rows were
 * @param badRows rows that were left out
 * @param figures measures that were worked out anew; none for a file of observations
 * @param problems the first {@link CaseReport#KEPT}, by row
 * @param report the same as CSV
 */
public record Received(
        String file,
        @Nullable String refused,
        int rows,
        int added,
        int corrected,
        int unchanged,
        int badRows,
        FigureChanges figures,
        List<Problem> problems,
        String report) {

    /** What is wrong with one value, and what to do about it. */
    public record Problem(long row, String column, String value, String reason) {}

    public Received {
        problems = List.copyOf(problems);
    }

    public Optional<String> refusal() {
        return Optional.ofNullable(refused);
    }
}
