package org.goldenthread.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.goldenthread.casework.CaseImport;
import org.goldenthread.casework.CaseTable;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.performance.ObservationImport;
import org.goldenthread.performance.ObservationSource;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.postgresql.PGConnection;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Imports observations, and case records of which one month is worked out for everybody. Beside the observations PostgreSQL copies
 * the same rows into a table like theirs, with its indexes and references, and into one with the key and nothing else.
 */
final class CaseBench {

    private static final int STAFF = 20_000;
    private static final int MONTHS = 12;
    private static final List<String> MEASURES = List.of(
            "visits-in-time",
            "assessments-in-45-days",
            "supervision-held",
            "audits-good-or-better",
            "re-referrals-in-12-months",
            "plans-of-two-years");
    private static final int CHILDREN_EACH = 15;
    private static final List<String> KEY_ALONE = List.of(
            "create table bare (person_id bigint, measure text, period date, numerator integer, denominator integer,"
                    + " unit_id bigint, fte numeric(4, 3), primary key (person_id, measure, period))");
    private static final List<String> SAME_TABLE = List.of(
            "create table bare (like observation including all)",
            "alter table bare add foreign key (person_id) references person, add foreign key (unit_id) references unit");
    private static final SignedIn ADMINISTRATOR = new SignedIn("admin", "Admin", "none", Set.of(Role.ADMINISTRATOR));

    private final JdbcClient jdbc;
    private final DataSource database;
    private final ObservationImport observations;
    private final CaseImport cases;
    private final LocalDate today;

    CaseBench(ConfigurableApplicationContext portal) {
        jdbc = portal.getBean(JdbcClient.class);
        database = portal.getBean(DataSource.class);
        observations = portal.getBean(ObservationImport.class);
        cases = portal.getBean(CaseImport.class);
        today = portal.getBean(StaffDirectory.class).today();
    }

    List<Row> run() throws Exception {
        Bench.progress("Hiring %,d case holders".formatted(STAFF));
        hire();
        List<Row> rows = new ArrayList<>();
        rows.addAll(observations());
        rows.add(month());
        return rows;
    }

    private List<Row> observations() throws Exception {
        Path file = file(this::writeObservations);
        Path bare = file(this::writeBare);
        double count = (double) STAFF * MONTHS * MEASURES.size();
        Bench.progress("Importing %,.0f observations".formatted(count));
        double key = seconds(() -> copy(bare, KEY_ALONE));
        double same = seconds(() -> copy(bare, SAME_TABLE));
        double portal = seconds(() -> CurrentUser.runAs(ADMINISTRATOR, () -> observations.apply(file, source())));
        Files.delete(file);
        Files.delete(bare);
        String what = "%,.0f observations imported, compared and summed".formatted(count);
        String ours = "%,.0f rows/s".formatted(count / portal);
        return List.of(
                new Row(
                        what,
                        ours,
                        "%,.0f rows/s bare COPY into such a table".formatted(count / same),
                        same / portal,
                        "at least 0.3"),
                new Row(
                        "The same",
                        ours,
                        "%,.0f rows/s bare COPY, key alone".formatted(count / key),
                        key / portal,
                        ""));
    }

    /** All is loaded first; then one visit of the last month comes late, and the month is worked out for everybody. */
    private Row month() throws Exception {
        Bench.progress("Loading %,d children's records".formatted(STAFF * CHILDREN_EACH));
        double records = 0;
        double loading = 0;
        for (CaseTable table : List.of(
                CaseTable.PROFESSIONALS, CaseTable.INVOLVEMENTS, CaseTable.PLANS, CaseTable.PROTECTION_VISITS)) {
            Path file = file(csv -> write(table, csv));
            int[] count = {0};
            loading += seconds(() -> count[0] = load(table, file));
            records += count[0];
            Files.delete(file);
        }
        LocalDate late = YearMonth.from(today).minusMonths(1).atDay(14);
        Path one = file(
                csv -> csv.write("cppv_cp_visit_id,cppv_cp_plan_id,cppv_cp_visit_date\nlate,G-1,%s\n".formatted(late)));
        double month = seconds(() -> load(CaseTable.PROTECTION_VISITS, one));
        Files.delete(one);
        return new Row(
                "One month worked out for %,d staff with %,d children and %,.0f records"
                        .formatted(STAFF, STAFF * CHILDREN_EACH, records),
                "%.1f s".formatted(month),
                "%.0f s to load and work out all months".formatted(loading),
                month / loading,
                "");
    }

    private int load(CaseTable table, Path file) {
        return CurrentUser.runAs(ADMINISTRATOR, () -> cases.apply(table, file, source()))
                .changes();
    }

    private void hire() {
        jdbc.sql("insert into unit (code, kind) values ('CASES', 'ORGANISATION') on conflict do nothing")
                .update();
        for (String step : List.of(
                "insert into unit (code, kind) select 'CASES-' || n, 'TEAM' from generate_series(1, 1 + :staff / 7) n",
                "insert into unit_version (unit_id, valid_from, name, parent_id) select unit_id, date '2015-01-01', code,"
                        + " case when kind = 'TEAM' then (select unit_id from unit where code = 'CASES') end"
                        + " from unit where code like 'CASES%' and :staff > 0",
                "insert into person (employee_number, given_name, family_name, email) select 'case-' || n, 'Case', 'Holder',"
                        + " 'case-' || n || '@example.org' from generate_series(1, :staff) n",
                "insert into post (person_id, post_number, unit_id, job_role, fte, contract_type, started, valid_from)"
                        + " select person_id, '1', unit_id, 'Social worker', 1, 'PERMANENT', date '2015-01-01',"
                        + " date '2015-01-01' from person join unit on code = 'CASES-' || 1 + substr(employee_number, 6)::int / 7"
                        + " where employee_number like 'case-%' and :staff > 0")) {
            jdbc.sql(step).param("staff", STAFF).update();
        }
        jdbc.sql("vacuum analyze").update();
    }

    private void writeObservations(Writer csv) throws IOException {
        csv.write("employee_number,measure,period,numerator,denominator\n");
        each((person, measure, month) ->
                csv.write("case-%d,%s,%s,%d,20\n".formatted(person, measure, month, person % 20)));
    }

    private void writeBare(Writer csv) throws IOException {
        List<String> places = jdbc.sql("""
                        select person_id || '\t%s\t%s-01\t%d\t20\t' || unit_id || '\t1\n' from person join post using (person_id)
                         where employee_number like 'case-%' order by cast(substr(employee_number, 6) as integer)
                        """).query(String.class).list();
        each((person, measure, month) -> csv.write(places.get(person - 1).formatted(measure, month, person % 20)));
    }

    private void each(Observation observation) throws IOException {
        for (int person = 1; person <= STAFF; person++) {
            for (String measure : MEASURES) {
                for (int back = MONTHS; back >= 1; back--) {
                    observation.write(person, measure, YearMonth.from(today).minusMonths(back));
                }
            }
        }
    }

    private void write(CaseTable table, Writer csv) throws IOException {
        csv.write(String.join(",", table.neededColumns()) + "\n");
        LocalDate start = today.minusMonths(6);
        if (table == CaseTable.PROFESSIONALS) {
            for (int person = 1; person <= STAFF; person++) {
                csv.write("P-%d,case-%d\n".formatted(person, person));
            }
            return;
        }
        for (int child = 1; child <= STAFF * CHILDREN_EACH; child++) {
            switch (table) {
                case INVOLVEMENTS ->
                    csv.write("I-%d,C-%d,P-%d,cw,%s,\n".formatted(child, child, 1 + child % STAFF, start));
                case PLANS -> csv.write("G-%d,C-%d,%s,\n".formatted(child, child, start));
                default -> {
                    for (int visit = 1; visit <= 10; visit++) {
                        csv.write("V-%d-%d,G-%d,%s\n".formatted(child, visit, child, start.plusDays(14L * visit)));
                    }
                }
            }
        }
    }

    /** @param table of that name, with the columns of an observation */
    private void copy(Path rows, List<String> table) throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var content = Files.newInputStream(rows)) {
            for (String step : table) {
                statement.execute(step);
            }
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy bare (person_id, measure, period, numerator, denominator, unit_id, fte) from stdin",
                            content);
            statement.execute("drop table bare");
        }
    }

    private ObservationSource source() {
        return new ObservationSource("the case management system", today);
    }

    private static Path file(Content content) throws IOException {
        Path file = Files.createTempFile("golden-thread-bench", ".csv");
        try (BufferedWriter csv = Files.newBufferedWriter(file)) {
            content.write(csv);
        }
        return file;
    }

    private static double seconds(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private interface Work {
        void run() throws Exception;
    }

    private interface Content {
        void write(Writer csv) throws IOException;
    }

    private interface Observation {
        void write(int person, String measure, YearMonth month) throws IOException;
    }
}
