package org.goldenthread.performance;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.goldenthread.intake.Ending;
import org.goldenthread.intake.Intake;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.security.Access;
import org.goldenthread.tabular.FileRefused;
import org.goldenthread.tabular.RowProblems;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports observations, which any system can write.
 *
 * <p>The file is CSV in UTF-8, with or without byte order mark, separated by commas or semicolons, with a header in any
 * order: {@code employee_number}, {@code measure} (key of a measure), {@code period} (month, such as 2027-01),
 * {@code numerator} (whole number), {@code denominator} (whole number, not below the numerator; empty for a plain count).
 *
 * <p>An observation belongs to the unit where the person held their main post at the end of that month. A row about a month
 * that is known corrects it and the comparisons that rest on it, and what it was before is kept. A bad row is reported and left out; the good ones load.
 * Sending a file again changes nothing. What is older than {@link #MONTHS_KEPT} months is deleted.
 */
@Service
public class ObservationImport {

    /** Columns that a file must have. */
    public static final List<String> COLUMNS =
            List.of("employee_number", "measure", "period", "numerator", "denominator");

    /** How long observations are kept, in months before the current one. */
    public static final int MONTHS_KEPT = 36;

    private final ObservationStage stage;
    private final ObservationStore store;
    private final ComparisonRows comparisons;
    private final StaffDirectory directory;
    private final Intake intake;
    private final TransactionTemplate transaction;

    ObservationImport(
            ObservationStage stage,
            ObservationStore store,
            ComparisonRows comparisons,
            StaffDirectory directory,
            Intake intake,
            PlatformTransactionManager transactions) {
        this.stage = stage;
        this.store = store;
        this.comparisons = comparisons;
        this.directory = directory;
        this.intake = intake;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What a file would change; changes nothing. */
    @PreAuthorize(Access.ADMINISTRATOR)
    public ObservationReport preview(Path file) {
        return run(file, null);
    }

    /**
     * Loads a file in one transaction; nothing is done when it is refused as a whole.
     *
     * @param source whose date is today or before
     * @throws IllegalArgumentException when the date of the data is in the future
     */
    @PreAuthorize(Access.DATA)
    public ObservationReport apply(Path file, ObservationSource source) {
        if (source.dataDate().isAfter(directory.today())) {
            throw new IllegalArgumentException("The date of the data is in the future");
        }
        return intake.reading(
                ObservationStage.FILE,
                () -> run(file, source),
                report -> report.problem()
                        .map(Ending::refused)
                        .orElseGet(() ->
                                Ending.taken(report.rows(), report.rows() - report.changes() - report.unchanged())));
    }

    /** The largest file that is taken, in bytes. */
    @PreAuthorize(Access.ADMINISTRATOR)
    public long largestFile() {
        return stage.limit().toBytes();
    }

    /** @param source null for a preview, of which nothing is kept */
    private ObservationReport run(Path file, @Nullable ObservationSource source) {
        return requireNonNull(transaction.execute(status -> {
            if (source == null) {
                status.setRollbackOnly();
            }
            try {
                return load(file, source);
            } catch (FileRefused refusal) {
                status.setRollbackOnly();
                return ObservationReport.refused(refusal.problem());
            }
        }));
    }

    private ObservationReport load(Path file, @Nullable ObservationSource source) {
        YearMonth newest = YearMonth.from(directory.today());
        YearMonth oldest = newest.minusMonths(MONTHS_KEPT);
        RowProblems<ObservationReason> problems =
                RowProblems.keepingFirst(ObservationReport.KEPT, ObservationStage.FILE);
        var staged = stage.read(file, oldest, newest, problems);
        var changes = store.compare();
        if (source != null) {
            if (changes.all() > 0) {
                store.store(source, false);
                comparisons.restate();
            }
            store.forgetBefore(oldest.atDay(1));
        }
        return new ObservationReport(
                null,
                staged.rows(),
                changes.added(),
                changes.corrected(),
                staged.usable() - changes.all(),
                problems.byRow(),
                problems.size());
    }
}
