package org.goldenthread.organisation;

import java.nio.file.Path;
import java.time.LocalDate;
import org.goldenthread.tabular.CopyRows;
import org.goldenthread.tabular.CsvFile;
import org.goldenthread.tabular.CsvRow;
import org.goldenthread.tabular.FileRefused;
import org.goldenthread.tabular.RowProblems;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Brings the rows of a file into a table of the transaction, and refuses the bad ones. */
@Component
class ImportStage {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final DataSize limit;

    ImportStage(
            JdbcClient jdbc, JdbcTemplate template, @Value("${goldenthread.import.largest-file:64MB}") DataSize limit) {
        this.jdbc = jdbc;
        this.template = template;
        this.limit = limit;
    }

    DataSize limit() {
        return limit;
    }

    /** @throws FileRefused when the file cannot be taken as a whole; nothing but a table of the transaction is written */
    int structure(Path path, LocalDate today, RowProblems<ImportReason> problems) {
        StructureRows.CREATE.forEach(step -> jdbc.sql(step).update());
        return copy(
                path,
                ImportFile.STRUCTURE,
                StructureRows.TABLE,
                (row, rows) -> StructureRows.copy(row, today, problems, rows));
    }

    /** @throws FileRefused as {@link #structure} does */
    int people(Path path, RowProblems<ImportReason> problems) {
        PeopleRows.CREATE.forEach(step -> jdbc.sql(step).update());
        int rows = copy(path, ImportFile.PEOPLE, PeopleRows.TABLE, (row, copy) -> PeopleRows.copy(row, problems, copy));
        PeopleRows.PREPARE.forEach(step -> jdbc.sql(step).update());
        return rows;
    }

    void checkStructure(LocalDate effectiveFrom, RowProblems<ImportReason> problems) {
        var checks = new RowChecks(jdbc, StructureRows.TABLE, effectiveFrom, problems);
        checks.refuseOnce(StructureRows.CHECKS_OF_ALL);
        checks.refuseUntilGood(StructureRows.CHECKS_OF_GOOD);
    }

    /** Cycles come last: what they refuse can take an address or a manager from rows that were good before. */
    void checkPeople(LocalDate effectiveFrom, RowProblems<ImportReason> problems) {
        var checks = new RowChecks(jdbc, PeopleRows.TABLE, effectiveFrom, problems);
        var cycles = new ManagementCycles(jdbc, effectiveFrom, problems);
        checks.refuseOnce(PeopleRows.CHECKS_OF_ALL);
        do {
            checks.refuseUntilGood(PeopleRows.CHECKS_OF_GOOD);
        } while (cycles.refuse());
    }

    private int copy(Path path, ImportFile file, String table, RowCopy rowCopy) {
        Integer rows = template.execute((ConnectionCallback<Integer>) connection -> {
            int[] count = new int[1];
            CopyRows.into(
                    connection,
                    table,
                    copy -> count[0] = new CsvFile(file.fileName(), file.columns(), limit)
                            .read(path, row -> rowCopy.copy(row, copy)));
            return count[0];
        });
        return rows == null ? 0 : rows;
    }

    @FunctionalInterface
    private interface RowCopy {
        void copy(CsvRow row, CopyRows rows);
    }
}
