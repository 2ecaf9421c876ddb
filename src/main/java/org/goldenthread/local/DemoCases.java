package org.goldenthread.local;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.casework.CaseImport;
import org.goldenthread.casework.CaseReport;
import org.goldenthread.casework.CaseTable;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.performance.ObservationSource;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Programme;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Case records of everybody who holds cases, through the same import as a real organisation's, so that the records behind each
 * figure are there to be seen. Last night's visits were refused, and wait for the administrator.
 */
@Component
@Order(5)
@Profile("local")
class DemoCases implements DemoPart {

    private static final String SYSTEM = "the case management system";
    private static final Set<String> MEASURES = Set.of(
            "caseload",
            "assessments-in-45-days",
            "conferences-in-15-days",
            "visits-in-time",
            "child-protection-visits-in-time",
            "looked-after-visits-in-time",
            "three-social-workers-at-most");

    private final CaseImport cases;
    private final StaffDirectory directory;

    DemoCases(CaseImport cases, StaffDirectory directory) {
        this.cases = cases;
        this.directory = directory;
    }

    @Override
    public void load(DemoOrganisation organisation) {
        var records = new DemoCaseRecords(directory.today());
        organisation.people().stream()
                .filter(DemoObservations::holdsCases)
                .forEach(person -> records.add(organisation, person));
        // Nothing is worked out until involvements come: with them last it is all worked out once, and not with each
        // table.
        Stream.concat(
                        Stream.of(CaseTable.values()).filter(table -> table != CaseTable.INVOLVEMENTS),
                        Stream.of(CaseTable.INVOLVEMENTS))
                .forEach(table -> send(table, records.take(table)));
        refuseLastNight();
    }

    /** Whether a figure comes out of these records, and so not as an observation. */
    static boolean areBehind(String measure) {
        return MEASURES.contains(measure);
    }

    private void send(CaseTable table, List<List<String>> rows) {
        CaseReport report = withFile(
                table.columnNames(),
                rows,
                file -> CurrentUser.runAs(
                        DemoPerson.GRACE.signedIn(),
                        () -> cases.apply(table, file, new ObservationSource(SYSTEM, directory.today()))));
        if (report.problem().isPresent() || report.errorCount() > 0) {
            throw new IllegalStateException("The demo's case data was refused: " + report);
        }
    }

    /** Somebody changed the extract, and it names children. */
    private void refuseLastNight() {
        LocalDate yesterday = directory.today().minusDays(1);
        CaseReport report = withFile(
                List.of("cppv_cp_visit_id", "cppv_cp_plan_id", "cppv_cp_visit_date", "child_name"),
                List.of(List.of("V-1", "G-1", yesterday.toString(), "Nobody's")),
                file -> Programme.runAsDropFolder(() ->
                        cases.apply(CaseTable.PROTECTION_VISITS, file, new ObservationSource(SYSTEM, yesterday))));
        if (report.problem().isEmpty()) {
            throw new IllegalStateException("A file that names children was taken");
        }
    }

    private static CaseReport withFile(List<String> header, List<List<String>> rows, Reading reading) {
        try {
            Path folder = Files.createTempDirectory("golden-thread-demo-cases");
            try {
                Path file = folder.resolve("cases.csv");
                try (CsvWriter csv = CsvWriter.builder().build(Files.newBufferedWriter(file))) {
                    csv.writeRecord(header);
                    rows.forEach(csv::writeRecord);
                }
                return reading.of(file);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reading {
        CaseReport of(Path file) throws IOException;
    }
}
