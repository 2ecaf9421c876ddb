package org.goldenthread.learning;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.goldenthread.tabular.FileProblem;
import org.goldenthread.tabular.RowProblem;
import org.jspecify.annotations.Nullable;

/**
 * What became, or would become, of a file of courses or sessions.
 *
 * @param refusal why nothing of the file was taken; null when it could be read
 * @param rows below the header, good and bad, blank ones left out
 * @param errors by row; a row with an error is left out
 */
public record LearningImportReport(
        @Nullable FileProblem refusal,
        int rows,
        int added,
        int changed,
        int unchanged,
        List<RowProblem<LearningImportReason>> errors)
        implements Serializable {

    public LearningImportReport {
        errors = List.copyOf(errors);
    }

    static LearningImportReport refused(FileProblem problem) {
        return new LearningImportReport(problem, 0, 0, 0, 0, List.of());
    }

    public Optional<FileProblem> problem() {
        return Optional.ofNullable(refusal);
    }

    public int changes() {
        return added + changed;
    }

    public int badRows() {
        return rows - added - changed - unchanged;
    }
}
