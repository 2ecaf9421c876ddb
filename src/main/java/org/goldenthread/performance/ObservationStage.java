package org.goldenthread.performance;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.goldenthread.tabular.CopyRows;
import org.goldenthread.tabular.CsvFile;
import org.goldenthread.tabular.RowProblems;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.unit.DataSize;

/** Brings a file's rows into tables of the transaction, and leaves out those that no person's post stands behind. */
@Repository
class ObservationStage {

    static final String FILE = "observations.csv";

    static final String TABLE = "observation_row";

    private static final List<String> CREATE = List.of("""
            create temporary table observation_row (
                row_no integer, employee_number text, measure text, period date, numerator integer, denominator integer
            ) on commit drop
            """, """
            create temporary table observation_new (
                row_no integer, person_id bigint, measure text, period date, numerator integer, denominator integer,
                unit_id bigint, fte numeric(4, 3)
            ) on commit drop
            """);

    private static final String DUPLICATES = """
            select row_no, value from (
                select row_no, employee_number as value,
                       row_number() over (partition by employee_number, measure, period order by row_no) as place
                  from observation_row) numbered
             where place > 1
            """;
    private static final String UNKNOWN_PEOPLE = """
            select row_no, employee_number as value
              from observation_row
             where not exists (select from person where person.employee_number = observation_row.employee_number)
            """;
    /** The main post at the end of the month; for somebody who left in it, the last they held. */
    private static final String RESOLVE = """
            insert into observation_new
            with month_of_person as (
                select distinct person_id, employee_number, period
                  from observation_row join person using (employee_number)),
            place as (
                select distinct on (month_of_person.person_id, period)
                       month_of_person.person_id, employee_number, period, unit_id, fte
                  from month_of_person join post using (person_id)
                 where valid_from < period + interval '1 month' and (valid_to is null or valid_to > period)
                 order by month_of_person.person_id, period,
                          valid_to is null or valid_to >= period + interval '1 month' desc,
                          fte desc, post_number, valid_from desc)
            select row_no, person_id, measure, period, numerator, denominator, unit_id, fte
              from observation_row join place using (employee_number, period)
            """;

    private static final String NOT_IN_POST = """
            select row_no, employee_number as value
              from observation_row
             where not exists (select from observation_new where observation_new.row_no = observation_row.row_no)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Measures measures;
    private final DataSize limit;

    /** @param limit of a file: two years of six measures for 20,000 people are about 130 MB */
    ObservationStage(
            JdbcClient jdbc,
            JdbcTemplate template,
            Measures measures,
            @Value("${goldenthread.observations.largest-file:190MB}") DataSize limit) {
        this.jdbc = jdbc;
        this.template = template;
        this.measures = measures;
        this.limit = limit;
    }

    DataSize limit() {
        return limit;
    }

    /**
     * Leaves the usable rows in {@code observation_new}.
     *
     * @throws FileRefused when the file cannot be taken as a whole
     */
    Staged read(Path file, YearMonth oldest, YearMonth newest, RowProblems<ObservationReason> problems) {
        prepare();
        int rows = copy(file, oldest, newest, problems);
        jdbc.sql("analyze observation_row").update();
        note(DUPLICATES, ObservationReason.DUPLICATE, problems);
        note(UNKNOWN_PEOPLE, ObservationReason.UNKNOWN_PERSON, problems);
        int usable = resolve();
        note(NOT_IN_POST, ObservationReason.NOT_IN_POST, problems);
        return new Staged(rows, usable);
    }

    /** Makes the tables that a transaction puts rows into. Two imports at once come one after the other. */
    void prepare() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('observation import'))").query(row -> {});
        // Sorting and joining a million rows in the usual 4 MB goes through the disk many times.
        jdbc.sql("set local work_mem = '128MB'").update();
        CREATE.forEach(step -> jdbc.sql(step).update());
    }

    /** Leaves the rows behind which a post stands in {@code observation_new}, and counts them. */
    int resolve() {
        int usable = jdbc.sql(RESOLVE).update();
        jdbc.sql("analyze observation_new").update();
        return usable;
    }

    /** How many rows a file has, good and bad, and how many of them can be used. */
    record Staged(int rows, int usable) {}

    private int copy(Path file, YearMonth oldest, YearMonth newest, RowProblems<ObservationReason> problems) {
        Integer rows = template.execute((ConnectionCallback<Integer>) connection -> {
            var checked = new ObservationRows(measures, oldest, newest, problems);
            var csv = new CsvFile(FILE, ObservationImport.COLUMNS, limit);
            int[] count = new int[1];
            CopyRows.into(connection, TABLE, copy -> count[0] = csv.read(file, row -> checked.copy(row, copy)));
            return count[0];
        });
        return rows == null ? 0 : rows;
    }

    private void note(String check, ObservationReason reason, RowProblems<ObservationReason> problems) {
        jdbc.sql("with problem as (" + check
                        + "), refused as (delete from observation_row where row_no in (select row_no from problem))"
                        + " select row_no, value from problem order by row_no")
                .query(row -> {
                    problems.add(row.getInt("row_no"), "employee_number", row.getString("value"), reason, null);
                });
    }
}
