package org.goldenthread.casework;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.goldenthread.performance.FigureChanges;
import org.goldenthread.tabular.FileProblem;
import org.goldenthread.tabular.RowProblem;
import org.jspecify.annotations.Nullable;

/**
 * What became, or would become, of a file of case data.
 *
 * @param refusal why nothing of the file was taken; null when it could be read
 * @param rows rows below the header, good and bad, blank ones left out
 * @param added records that are new
 * @param corrected records that were known, but said something else
 * @param unchanged records that the portal had already, just so
 * @param figures what became of the measures that were worked out anew
 * @param errors the first {@link #KEPT} problems that kept a row out, by row
 * @param errorCount how many problems there are, kept or not
 */
public record CaseReport(
        CaseTable table,
        @Nullable FileProblem refusal,
        int rows,
        int added,
        int corrected,
        int unchanged,
        FigureChanges figures,
        List<RowProblem<CaseReason>> errors,
        int errorCount)
        implements Serializable {

    /** The most problems that a report keeps. */
    public static final int KEPT = 10_000;

    public CaseReport {
        errors = List.copyOf(errors);
    }

    static CaseReport refused(CaseTable table, FileProblem problem) {
        return new CaseReport(table, problem, 0, 0, 0, 0, FigureChanges.NONE, List.of(), 0);
    }

    public Optional<FileProblem> problem() {
        return Optional.ofNullable(refusal);
    }

    /** Records that are, or would be, stored. */
    public int changes() {
        return added + corrected;
    }

    /** Rows that were left out. */
    public int badRows() {
        return rows - changes() - unchanged;
    }
}
