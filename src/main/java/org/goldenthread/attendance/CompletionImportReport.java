package org.goldenthread.attendance;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.goldenthread.tabular.FileProblem;
import org.goldenthread.tabular.RowProblem;
import org.jspecify.annotations.Nullable;

/**
 * What became, or would become, of a file of completions.
 *
 * @param refusal why nothing of the file was taken; null when it could be read
 * @param errors by row; a row with an error is left out
 */
public record CompletionImportReport(
        @Nullable FileProblem refusal, int added, int unchanged, List<RowProblem<CompletionImportReason>> errors)
        implements Serializable {

    public CompletionImportReport {
        errors = List.copyOf(errors);
    }

    public Optional<FileProblem> problem() {
        return Optional.ofNullable(refusal);
    }
}
