package org.goldenthread.performance;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.goldenthread.tabular.FileProblem;
import org.goldenthread.tabular.RowProblem;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file of observations.
 *
 * @param refusal why nothing of the file was taken; null when it could be read
 * @param rows rows below the header, good and bad, blank ones left out
 * @param loaded observations that are new or corrected
 * @param unchanged observations that the portal had already, just so
 * @param errors the first {@link #LISTED} problems that kept a row out, by row
 * @param errorCount how many problems there are, listed or not
 */
public record ObservationReport(
        @Nullable FileProblem refusal,
        long rows,
        long loaded,
        long unchanged,
        List<RowProblem<ObservationReason>> errors,
        long errorCount)
        implements Serializable {

    /** The most problems that a report lists. */
    public static final int LISTED = 100;

    public ObservationReport {
        errors = List.copyOf(errors);
    }

    static ObservationReport refused(FileProblem problem) {
        return new ObservationReport(problem, 0, 0, 0, List.of(), 0);
    }

    public Optional<FileProblem> problem() {
        return Optional.ofNullable(refusal);
    }
}
