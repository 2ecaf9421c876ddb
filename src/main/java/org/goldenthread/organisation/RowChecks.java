package org.goldenthread.organisation;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.tabular.RowProblems;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Refuses the rows that a query finds wrong: they are marked as bad, and each problem is noted. */
final class RowChecks {

    private final JdbcClient jdbc;
    private final String table;
    private final LocalDate effectiveFrom;
    private final RowProblems<ImportReason> problems;

    RowChecks(JdbcClient jdbc, String table, LocalDate effectiveFrom, RowProblems<ImportReason> problems) {
        this.jdbc = jdbc;
        this.table = table;
        this.effectiveFrom = effectiveFrom;
        this.problems = problems;
    }

    void refuseOnce(List<String> checks) {
        checks.forEach(this::refuse);
    }

    /** Runs every check until none finds anything, because a refused row can leave another one wrong. */
    void refuseUntilGood(List<String> checks) {
        int before;
        do {
            before = problems.size();
            checks.forEach(this::refuse);
        } while (problems.size() > before);
    }

    private void refuse(String check) {
        jdbc.sql("with problem as (" + check + "), refused as (update " + table
                        + " set bad = true where row_no in (select row_no from problem))"
                        + " select row_no, column_name, value, reason, detail from problem")
                .param("on", effectiveFrom)
                .query(row -> {
                    problems.add(
                            row.getInt("row_no"),
                            row.getString("column_name"),
                            row.getString("value"),
                            ImportReason.valueOf(row.getString("reason")),
                            row.getString("detail"));
                });
    }
}
