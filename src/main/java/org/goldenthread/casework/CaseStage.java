package org.goldenthread.casework;

import java.nio.file.Path;
import java.time.LocalDate;
import org.goldenthread.tabular.CopyRows;
import org.goldenthread.tabular.CsvFile;
import org.goldenthread.tabular.RowProblems;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.unit.DataSize;

/** Brings a file's rows into a table of the transaction, and leaves out those that belong to nothing that is known. */
@Repository
class CaseStage {

    private static final String CREATE = """
            create temporary table case_row (
                row_no integer, record_id text collate "C", case_reference text collate "C", starts date, ends date,
                professional_id text collate "C", part_of text collate "C", detail text collate "C"
            ) on commit drop
            """;
    private static final String DUPLICATES = """
            select row_no, record_id as value from (
                select row_no, record_id, row_number() over (partition by record_id order by row_no) as place
                  from case_row) numbered
             where place > 1
            """;
    private static final String UNKNOWN_PROFESSIONALS = """
            select row_no, professional_id as value from case_row
             where not exists (select from case_record known
                                where known.kind = 'PROFESSIONALS' and known.record_id = case_row.professional_id)
            """;
    private static final String CHILD_OF_PLAN = """
            update case_row set case_reference = plan.case_reference
              from case_record plan where plan.kind = 'PLANS' and plan.record_id = case_row.part_of
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final DataSize limit;

    CaseStage(
            JdbcClient jdbc,
            JdbcTemplate template,
            @Value("${goldenthread.casework.largest-file:190MB}") DataSize limit) {
        this.jdbc = jdbc;
        this.template = template;
        this.limit = limit;
    }

    DataSize limit() {
        return limit;
    }

    /**
     * Leaves the usable rows in {@code case_row} and returns how many rows there are, good and bad.
     *
     * @throws org.goldenthread.tabular.FileRefused when the file cannot be taken as a whole
     */
    int read(CaseTable table, Path file, LocalDate dataDate, RowProblems<CaseReason> problems) {
        jdbc.sql(CREATE).update();
        int rows = copy(table, file, dataDate, problems);
        jdbc.sql("analyze case_row").update();
        note(table, CaseField.ID, DUPLICATES, CaseReason.DUPLICATE, problems);
        switch (table) {
            case INVOLVEMENTS ->
                note(table, CaseField.PROFESSIONAL, UNKNOWN_PROFESSIONALS, CaseReason.UNKNOWN_PROFESSIONAL, problems);
            case CONFERENCES -> unknownWhole(table, CaseTable.ENQUIRIES, CaseReason.UNKNOWN_ENQUIRY, problems);
            case PROTECTION_VISITS -> {
                unknownWhole(table, CaseTable.PLANS, CaseReason.UNKNOWN_PLAN, problems);
                jdbc.sql(CHILD_OF_PLAN).update();
            }
            default -> {
                // The other tables stand by themselves.
            }
        }
        return rows;
    }

    private int copy(CaseTable table, Path file, LocalDate dataDate, RowProblems<CaseReason> problems) {
        Integer rows = template.execute((ConnectionCallback<Integer>) connection -> {
            var checked = new CaseRows(table, dataDate, problems);
            var csv = new CsvFile(table.fileName(), table.neededColumns(), limit).refusing(ChildColumns::tells);
            int[] count = new int[1];
            CopyRows.into(connection, "case_row", copy -> count[0] = csv.read(file, row -> checked.copy(row, copy)));
            return count[0];
        });
        return rows == null ? 0 : rows;
    }

    private void unknownWhole(CaseTable table, CaseTable whole, CaseReason reason, RowProblems<CaseReason> problems) {
        String unknown = """
                select row_no, part_of as value from case_row
                 where not exists (select from case_record known
                                    where known.kind = '%s' and known.record_id = case_row.part_of)
                """.formatted(whole.name());
        note(table, CaseField.PART_OF, unknown, reason, problems);
    }

    private void note(
            CaseTable table, CaseField field, String check, CaseReason reason, RowProblems<CaseReason> problems) {
        String column = table.columnOf(field).orElseThrow().name();
        jdbc.sql("with problem as (" + check
                        + "), refused as (delete from case_row where row_no in (select row_no from problem))"
                        + " select row_no, value from problem order by row_no")
                .query(row -> {
                    problems.add(row.getInt("row_no"), column, row.getString("value"), reason, null);
                });
    }
}
