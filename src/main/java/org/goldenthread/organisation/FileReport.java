package org.goldenthread.organisation;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.tabular.FileProblem;
import org.goldenthread.tabular.FileRefused;
import org.goldenthread.tabular.RowProblem;
import org.jspecify.annotations.Nullable;

/**
 * What became, or would become, of one file.
 *
 * @param refusal why the file as a whole cannot be read; null when it can
 * @param rows rows below the header, good and bad
 * @param counts how many rows (for MISSING: records in the portal) had each outcome; zero is left out
 * @param lines the first {@link #LINES} changes and missing records
 * @param errors every problem that kept a row out, by row
 * @param warnings things to look at in rows that did load, by row
 */
public record FileReport(
        ImportFile file,
        @Nullable FileProblem refusal,
        int rows,
        Map<ImportOutcome, Integer> counts,
        List<ImportLine> lines,
        List<RowProblem<ImportReason>> errors,
        List<RowProblem<ImportReason>> warnings)
        implements Serializable {

    /** The most lines that a report lists. */
    public static final int LINES = 100;

    public FileReport {
        counts = Map.copyOf(counts);
        lines = List.copyOf(lines);
        errors = List.copyOf(errors);
        warnings = List.copyOf(warnings);
    }

    static FileReport of(FileRefused refusal) {
        return new FileReport(
                ImportFile.called(refusal.file()), refusal.problem(), 0, Map.of(), List.of(), List.of(), List.of());
    }

    public Optional<FileProblem> problem() {
        return Optional.ofNullable(refusal);
    }

    public int count(ImportOutcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    /** Rows that change something. */
    public int changes() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().isChange())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Rows left out, however many problems each has. */
    public int badRows() {
        return (int) errors.stream().mapToLong(RowProblem::row).distinct().count();
    }
}
