package org.goldenthread.tabular;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became, or would become, of a file.
 *
 * @param refusal why nothing of the file was taken; null when it could be read
 * @param rows rows below the header, good and bad, blank ones left out
 * @param added rows that are new
 * @param changed rows that were known, but otherwise
 * @param unchanged rows that the portal had already, just so
 * @param errors problems that kept a row out, by row; perhaps only the first
 * @param errorCount how many problems there are, kept or not
 * @param <R> the kinds of problem
 */
public record RowsReport<R extends Enum<R>>(
        @Nullable FileProblem refusal,
        int rows,
        int added,
        int changed,
        int unchanged,
        List<RowProblem<R>> errors,
        int errorCount)
        implements Serializable {

    public RowsReport {
        errors = List.copyOf(errors);
    }

    /** Of a file that could be read. */
    public static <R extends Enum<R>> RowsReport<R> of(
            int rows, int added, int changed, int unchanged, RowProblems<R> problems) {
        return new RowsReport<>(null, rows, added, changed, unchanged, problems.byRow(), problems.size());
    }

    /** Of a file of which nothing was taken. */
    public static <R extends Enum<R>> RowsReport<R> refused(FileProblem problem) {
        return new RowsReport<>(problem, 0, 0, 0, 0, List.of(), 0);
    }

    public Optional<FileProblem> problem() {
        return Optional.ofNullable(refusal);
    }

    /** Rows that are, or would be, stored. */
    public int changes() {
        return added + changed;
    }

    public int badRows() {
        return rows - added - changed - unchanged;
    }
}
