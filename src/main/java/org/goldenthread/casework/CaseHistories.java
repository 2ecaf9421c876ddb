package org.goldenthread.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads children's cases, one after the other: a million of them cost time but no memory. */
@Repository
class CaseHistories {

    private static final int ROWS_AT_ONCE = 10_000;

    /** A professional who is no member of staff keeps the key, so that changes of worker are counted all the same. */
    private static final String RECORDS = """
            select record.case_reference, record.kind, record.record_id, record.starts, record.ends, record.part_of,
                   record.detail, coalesce(professional.detail, 'professional ' || record.professional_id) as worker
              from case_record record
                   left join case_record professional on professional.kind = 'PROFESSIONALS'
                    and professional.record_id = record.professional_id
             where record.case_reference in (%s)
             order by record.case_reference, record.starts
            """;

    private static final String HELD_BETWEEN = """
            select case_reference from case_record
             where kind = 'INVOLVEMENTS' and starts <= ? and (ends is null or ends >= ?)
            """;
    private static final String OF_WORKER = """
            select involvement.case_reference
              from case_record worker join case_record involvement on involvement.professional_id = worker.record_id
             where worker.kind = 'PROFESSIONALS' and worker.detail = ? and involvement.kind = 'INVOLVEMENTS'
               and (involvement.ends is null or involvement.ends >= ?)
            """;

    private static final String ALLOCATED = """
            select involvement.case_reference
              from case_record worker join case_record involvement on involvement.professional_id = worker.record_id
             where worker.kind = 'PROFESSIONALS' and worker.detail = any(?) and involvement.kind = 'INVOLVEMENTS'
               and involvement.starts <= ? and (involvement.ends is null or involvement.ends > ?)
            """;

    private final JdbcTemplate jdbc;
    private final Formulas formulas;

    CaseHistories(DataSource dataSource, Formulas formulas) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.jdbc.setFetchSize(ROWS_AT_ONCE);
        this.formulas = formulas;
    }

    /** Every child who had a worker in these months; in a transaction, without which all would come at once. */
    void each(Months months, Consumer<CaseHistory> children) {
        read(children, RECORDS.formatted(HELD_BETWEEN), months.end(), months.start());
    }

    /** The children whom somebody has worked with since a day: one query. */
    List<CaseHistory> ofWorker(String employeeNumber, LocalDate since) {
        List<CaseHistory> found = new ArrayList<>();
        read(found::add, RECORDS.formatted(OF_WORKER), employeeNumber, since);
        return found;
    }

    /** The children who are with some of these workers at the end of a day: one query, however many workers. */
    List<CaseHistory> allocatedTo(Collection<String> employeeNumbers, LocalDate day) {
        List<CaseHistory> found = new ArrayList<>();
        read(found::add, RECORDS.formatted(ALLOCATED), employeeNumbers.toArray(String[]::new), day, day);
        return found;
    }

    private void read(Consumer<CaseHistory> children, String query, Object... values) {
        var child = new Child(children);
        jdbc.query(
                query,
                row -> {
                    child.take(row.getString("case_reference"), record(row));
                },
                values);
        child.end();
    }

    private static CaseRecord record(ResultSet row) throws SQLException {
        return new CaseRecord(
                CaseTable.valueOf(row.getString("kind")),
                row.getString("record_id"),
                row.getObject("starts", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                row.getString("worker"),
                row.getString("part_of"),
                row.getString("detail"));
    }

    /** Gathers rows until the next child's come. */
    private final class Child {

        private final Consumer<CaseHistory> children;
        private final List<CaseRecord> records = new ArrayList<>();
        private @Nullable String reference;

        private Child(Consumer<CaseHistory> children) {
            this.children = children;
        }

        private void take(String next, CaseRecord record) {
            if (!next.equals(reference)) {
                end();
                reference = next;
            }
            records.add(record);
        }

        private void end() {
            if (reference != null) {
                children.accept(new CaseHistory(reference, records, formulas.rules()));
                records.clear();
            }
        }
    }
}
