package org.goldenthread.performance;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.YearMonth;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.security.Access;
import org.goldenthread.tabular.FileRefused;
import org.goldenthread.tabular.RowProblems;
import org.springframework.jdbc.core.simple.JdbcClient;
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
 * that is known corrects it and the comparisons that rest on it. A bad row is reported and left out; the good ones load.
 * Sending a file again changes nothing. What is older than {@link #MONTHS_KEPT} months is deleted.
 */
@Service
public class ObservationImport {

    /** How long observations are kept, in months before the current one. */
    public static final int MONTHS_KEPT = 36;

    private final ObservationStage stage;
    private final ComparisonRows rows;
    private final StaffDirectory directory;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ObservationImport(
            ObservationStage stage,
            ComparisonRows rows,
            StaffDirectory directory,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.stage = stage;
        this.rows = rows;
        this.directory = directory;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Loads a file in one transaction; nothing is done when it is refused as a whole. */
    @PreAuthorize(Access.ADMINISTRATOR)
    public ObservationReport apply(Path file) {
        return requireNonNull(transaction.execute(status -> {
            try {
                return load(file);
            } catch (FileRefused refusal) {
                status.setRollbackOnly();
                return ObservationReport.refused(refusal.problem());
            }
        }));
    }

    private ObservationReport load(Path file) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('observation import'))").query(row -> {});
        YearMonth newest = YearMonth.from(directory.today());
        YearMonth oldest = newest.minusMonths(MONTHS_KEPT);
        RowProblems<ObservationReason> problems =
                RowProblems.keepingFirst(ObservationReport.LISTED, ObservationStage.FILE);
        long read = stage.read(file, oldest, newest, problems);
        long unchanged = rows.dropUnchanged();
        long loaded = rows.store();
        rows.restate();
        rows.forgetBefore(oldest.atDay(1));
        return new ObservationReport(null, read, loaded, unchanged, problems.byRow(), problems.size());
    }
}
