package org.goldenthread.casework;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.goldenthread.intake.Ending;
import org.goldenthread.intake.Intake;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.performance.FigureChanges;
import org.goldenthread.performance.ObservationImport;
import org.goldenthread.performance.ObservationSource;
import org.goldenthread.security.Access;
import org.goldenthread.tabular.FileRefused;
import org.goldenthread.tabular.RowProblems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Imports tables of the Standard Safeguarding Dataset, and works out the measures that rest on them.
 *
 * <p>Each file is CSV in UTF-8, with or without byte order mark, separated by commas or semicolons, with a header in any order;
 * which columns are read is {@link CaseTable}'s. A file may hold all records or only those that are new or have changed: a record
 * that is missing stays as it is. A bad row is reported and left out; the good ones load. Sending a file again changes nothing,
 * and a late correction restates every month that it touches.
 *
 * <p>A child appears as a reference only. A file with a column that would tell who a child is is refused as a whole, and a
 * reference that looks like a name is a bad row.
 */
@Service
public class CaseImport {

    private static final int LONGEST_HEADER = 64 * 1024;

    private final CaseStage stage;
    private final CaseStore store;
    private final CaseExtracts extracts;
    private final CaseFigures figures;
    private final StaffDirectory directory;
    private final Intake intake;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    CaseImport(
            CaseStage stage,
            CaseStore store,
            CaseExtracts extracts,
            CaseFigures figures,
            StaffDirectory directory,
            Intake intake,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.stage = stage;
        this.store = store;
        this.extracts = extracts;
        this.figures = figures;
        this.directory = directory;
        this.intake = intake;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * What a file would change; changes nothing. It is {@link #apply} itself in a transaction that is rolled back.
     *
     * @throws IllegalArgumentException when the date of the data is in the future
     */
    @PreAuthorize(Access.ADMINISTRATOR)
    public CaseReport preview(CaseTable table, Path file, ObservationSource source) {
        refuseDayToCome(source);
        return run(table, file, source, false);
    }

    /**
     * Loads a file in one transaction; nothing is done when it is refused as a whole. Two imports at once come one after the
     * other.
     *
     * @throws IllegalArgumentException when the date of the data is in the future
     */
    @PreAuthorize(Access.DATA)
    public CaseReport apply(CaseTable table, Path file, ObservationSource source) {
        refuseDayToCome(source);
        return intake.reading(
                table.fileName(),
                () -> run(table, file, source, true),
                report -> report.problem()
                        .map(Ending::refused)
                        .orElseGet(() -> Ending.taken(report.rows(), report.badRows())));
    }

    /** Which table a file is, by its header; empty when it is none that the portal reads. */
    @PreAuthorize(Access.DATA)
    public Optional<CaseTable> recognise(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            String start = new String(content.readNBytes(LONGEST_HEADER), StandardCharsets.UTF_8);
            return start.lines().findFirst().flatMap(CaseTable::ofHeader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Up to which day each table is known, in the order in which they build on each other. */
    @PreAuthorize(Access.ADMINISTRATOR)
    public List<KnownTable> known() {
        return extracts.all();
    }

    /** The largest file that is taken, in bytes. */
    @PreAuthorize(Access.DATA)
    public long largestFile() {
        return stage.limit().toBytes();
    }

    private void refuseDayToCome(ObservationSource source) {
        if (source.dataDate().isAfter(directory.today())) {
            throw new IllegalArgumentException("The date of the data is in the future");
        }
    }

    private CaseReport run(CaseTable table, Path file, ObservationSource source, boolean keep) {
        return requireNonNull(transaction.execute(status -> {
            if (!keep) {
                status.setRollbackOnly();
            }
            try {
                return load(table, file, source);
            } catch (FileRefused refusal) {
                status.setRollbackOnly();
                return CaseReport.refused(table, refusal.problem());
            }
        }));
    }

    private CaseReport load(CaseTable table, Path file, ObservationSource source) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('case import'))").query(row -> {});
        RowProblems<CaseReason> problems = RowProblems.keepingFirst(CaseReport.KEPT, table.fileName());
        int rows = stage.read(table, file, source.dataDate(), problems);
        int usable =
                jdbc.sql("select count(*) from case_row").query(Integer.class).single();
        var changes = store.store(table);
        extracts.came(table, source);
        YearMonth oldest = YearMonth.from(directory.today()).minusMonths(ObservationImport.MONTHS_KEPT);
        LocalDate touches = table == CaseTable.PROFESSIONALS && changes.all() > 0 ? oldest.atDay(1) : changes.touches();
        FigureChanges restated = figures.restate(table, touches, source);
        store.forgetBefore(oldest.atDay(1));
        return new CaseReport(
                table,
                null,
                rows,
                changes.added(),
                changes.corrected(),
                usable - changes.all(),
                restated,
                problems.byRow(),
                problems.size());
    }
}
