package org.goldenthread.workforce;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import org.goldenthread.security.Access;
import org.goldenthread.tabular.CopyRows;
import org.goldenthread.tabular.CsvFile;
import org.goldenthread.tabular.FileRefused;
import org.goldenthread.tabular.RowProblems;
import org.goldenthread.tabular.RowsReport;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/**
 * Imports absences, budgeted posts, reasons for leaving and what staff have said about themselves. A bad row is reported and left
 * out; the good ones load. Sending a file again changes nothing; a row that is known otherwise is corrected; what is not in a
 * file stays as it is. When anything changes, the figures that it touches are made anew in the same transaction.
 */
@Service
public class WorkforceImport {

    /** The most problems that a report keeps. */
    private static final int MOST_PROBLEMS = 10_000;

    private final List<FileRows> files;
    private final WorkforceUpdate update;
    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final TransactionTemplate transaction;
    private final DataSize limit;

    /** @param limit of a file: three years of absences of 100,000 staff are about 50 MB */
    WorkforceImport(
            List<FileRows> files,
            WorkforceUpdate update,
            JdbcClient jdbc,
            JdbcTemplate template,
            PlatformTransactionManager transactions,
            @Value("${goldenthread.import.largest-file:64MB}") DataSize limit) {
        this.files = files;
        this.update = update;
        this.jdbc = jdbc;
        this.template = template;
        this.transaction = new TransactionTemplate(transactions);
        this.limit = limit;
    }

    /**
     * Reads a file, in one transaction; nothing is done when it is refused as a whole.
     *
     * @param apply false to see what it would change, and change nothing
     */
    @PreAuthorize(Access.ADMINISTRATOR)
    public RowsReport<WorkforceReason> read(WorkforceFile file, Path path, boolean apply) {
        FileRows rows =
                files.stream().filter(each -> each.file() == file).findFirst().orElseThrow();
        return requireNonNull(transaction.execute(status -> {
            if (!apply) {
                status.setRollbackOnly();
            }
            try {
                return load(rows, path, apply);
            } catch (FileRefused refusal) {
                status.setRollbackOnly();
                return RowsReport.refused(refusal.problem());
            }
        }));
    }

    /** The largest file that is taken, in bytes. */
    @PreAuthorize(Access.ADMINISTRATOR)
    public long largestFile() {
        return limit.toBytes();
    }

    private RowsReport<WorkforceReason> load(FileRows rows, Path path, boolean apply) {
        WorkforceUpdate.lock(jdbc);
        RowProblems<WorkforceReason> problems =
                RowProblems.keepingFirst(MOST_PROBLEMS, rows.file().fileName());
        jdbc.sql(rows.create()).update();
        int all = copy(rows, path, problems);
        jdbc.sql("analyze incoming").update();
        rows.checks().forEach(check -> refuse(check, problems));
        int good =
                jdbc.sql("select count(*) from incoming").query(Integer.class).single();
        FileRows.Changes changes = rows.compare();
        if (apply && changes.added() + changes.corrected() > 0) {
            Scope touched = update.touchedBy(rows.touched());
            rows.store();
            update.remake(touched);
        }
        return RowsReport.of(
                all, changes.added(), changes.corrected(), good - changes.added() - changes.corrected(), problems);
    }

    private int copy(FileRows rows, Path path, RowProblems<WorkforceReason> problems) {
        Integer count = template.execute((ConnectionCallback<Integer>) connection -> {
            var csv = new CsvFile(rows.file().fileName(), rows.file().columns(), limit);
            int[] read = new int[1];
            CopyRows.into(
                    connection,
                    "incoming",
                    copy -> read[0] = csv.read(path, row -> rows.copy(new RowValues(row, problems), copy)));
            return read[0];
        });
        return count == null ? 0 : count;
    }

    private void refuse(FileRows.Check check, RowProblems<WorkforceReason> problems) {
        jdbc.sql("with problem as (" + check.finds()
                        + "), refused as (delete from incoming where row_no in (select row_no from problem))"
                        + " select row_no, value from problem order by row_no")
                .query(row -> {
                    problems.add(row.getInt("row_no"), check.column(), row.getString("value"), check.reason(), null);
                });
    }
}
