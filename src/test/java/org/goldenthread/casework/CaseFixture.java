package org.goldenthread.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.performance.ObservationSource;
import org.goldenthread.performance.PerformanceFixture;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A team whose workers are professionals of the case management system, with keys of a test's own, and files about their cases. */
public final class CaseFixture {

    public static final SignedIn ADMINISTRATOR = new SignedIn("admin", "Admin", "none", Set.of(Role.ADMINISTRATOR));

    public final PerformanceFixture performance;
    public final List<PersonId> team;

    /** Begins every key and reference of this test; has a digit, as references have. */
    public final String mark = "T" + UUID.randomUUID().toString().substring(0, 8) + "-0";

    private final CaseImport cases;

    /** Forgets the records of earlier tests, which else would be worked out again with this one's. */
    public CaseFixture(ApplicationContext context) {
        performance = new PerformanceFixture(context);
        cases = context.getBean(CaseImport.class);
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        List.of("case_record", "case_extract", "case_figure")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        jdbc.sql("update observation_import set computed = false where computed")
                .update();
        team = performance.team("North", performance.service, 3);
        load(CaseTable.PROFESSIONALS, professional(0) + professional(1) + professional(2));
    }

    /** Rows in the order of the columns that a file must have, each beginning with the mark where a key or reference stands. */
    public CaseReport load(CaseTable table, String rows) {
        return apply(table, header(table) + rows.replace("$", mark), source());
    }

    public CaseReport apply(CaseTable table, String content, ObservationSource source) {
        return CurrentUser.runAs(ADMINISTRATOR, () -> {
            Path file = file(content);
            try {
                return cases.apply(table, file, source);
            } finally {
                Files.delete(file);
            }
        });
    }

    public static String header(CaseTable table) {
        return String.join(",", table.neededColumns()) + "\n";
    }

    public static ObservationSource source() {
        return new ObservationSource("Case system", LocalDate.of(2026, 11, 15));
    }

    public static Path file(String content) {
        try {
            return Files.writeString(Files.createTempFile("cases", ".csv"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Worker 0, 1 or 2 as a row of professionals. */
    private String professional(int worker) {
        return "$p" + worker + "," + performance.number(team.get(worker)) + "\n";
    }

    /** An involvement of a worker with a child. */
    public static String involvement(int key, int child, int worker, String from, String to) {
        return "$i%d,$c%d,$p%d,CW,%s,%s\n".formatted(key, child, worker, from, to);
    }
}
