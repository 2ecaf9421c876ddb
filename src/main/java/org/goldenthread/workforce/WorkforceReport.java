package org.goldenthread.workforce;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.goldenthread.tabular.FileProblem;
import org.goldenthread.tabular.RowProblem;
import org.jspecify.annotations.Nullable;

/**
 * What became, or would become, of a file.
 *
 * @param refusal why nothing of the file was taken; null when it could be read
 * @param rows rows below the header, good and bad, blank ones left out
 * @param added rows that are new
 * @param corrected rows that were known, but otherwise
 * @param unchanged rows that the portal had already, just so
 * @param errors the first {@link #KEPT} problems that kept a row out, by row
 * @param errorCount how many problems there are, kept or not
 */
public record WorkforceReport(
        @Nullable FileProblem refusal,
        int rows,
        int added,
        int corrected,
        int unchanged,
        List<RowProblem<WorkforceReason>> errors,
        int errorCount)
        implements Serializable {

    /** The most problems that a report keeps. */
    public static final int KEPT = 10_000;

    public WorkforceReport {
        errors = List.copyOf(errors);
    }

    static WorkforceReport refused(FileProblem problem) {
        return new WorkforceReport(problem, 0, 0, 0, 0, List.of(), 0);
    }

    public Optional<FileProblem> problem() {
        return Optional.ofNullable(refusal);
    }

    /** Rows that are, or would be, stored. */
    public int changes() {
        return added + corrected;
    }
}
