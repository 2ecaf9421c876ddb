package org.goldenthread.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.goldenthread.organisation.ImportFiles.STRUCTURE;
import static org.goldenthread.organisation.ImportFiles.person;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.goldenthread.PortalTest;
import org.goldenthread.tabular.RowProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Movers, leavers and returners: what the portal knows of them on any date. */
@PortalTest
class EmploymentHistoryTest {

    static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Autowired
    OrganisationImport service;

    @Autowired
    StaffDirectory directory;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    ImportFiles files;

    @BeforeEach
    void anOrganisation() {
        files = new ImportFiles(service, jdbc, folder);
        files.apply(
                STRUCTURE,
                ImportFiles.people(
                        person("1", "org", "", "2024-01-01", ""), person("2", "north", "1", "2025-01-01", "")),
                MAY);
    }

    @Test
    void aMoverIsInTheOldTeamUntilTheDayAndInTheNewOneFromIt() {
        var report = files.applyPeople(JUNE, person("2", "south", "1", "2025-01-01", ""));
        assertThat(report.counts()).containsEntry(ImportOutcome.MOVER, 1);
        assertThat(report.lines())
                .filteredOn(line -> line.outcome() == ImportOutcome.MOVER)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.name()).isEqualTo("Given2 Family");
                    assertThat(line.fields())
                            .containsExactly(
                                    new ImportLine.Field("unit", files.prefix + "north", files.prefix + "south"));
                });
        assertThat(files.history(jdbc, "2"))
                .containsExactly(
                        "1: 2025-01-01..2026-06-01 north since 2025-01-01 under 1",
                        "1: 2026-06-01.. south since 2025-01-01 under 1");
        assertThat(unitOn(JUNE.minusDays(1))).isNotEqualTo(unitOn(JUNE));
    }

    @Test
    void aSecondChangeOnTheSameDayCorrectsTheFirst() {
        files.applyPeople(JUNE, person("2", "south", "1", "2025-01-01", ""));
        files.applyPeople(JUNE, person("2", "svc", "1", "2025-01-01", ""));
        assertThat(files.history(jdbc, "2"))
                .containsExactly(
                        "1: 2025-01-01..2026-06-01 north since 2025-01-01 under 1",
                        "1: 2026-06-01.. svc since 2025-01-01 under 1");
    }

    @Test
    void roleHoursAndManagerAreHistoryTooButNamesAreNot() {
        String changed = person("2", "north", "", "2025-01-01", "")
                .replace("Social worker,,1", "Senior social worker,Advanced,0.6")
                .replace("Family", "Newname");
        var report = files.applyPeople(JUNE, changed);
        assertThat(report.counts()).containsEntry(ImportOutcome.CHANGED, 1);
        assertThat(files.history(jdbc, "2"))
                .containsExactly(
                        "1: 2025-01-01..2026-06-01 north since 2025-01-01 under 1",
                        "1: 2026-06-01.. north since 2025-01-01");
        var member = directory.findByEmployeeNumber(files.prefix + "2", JUNE).orElseThrow();
        assertThat(member.jobRole()).isEqualTo("Senior social worker");
        assertThat(member.practiceLevel()).isEqualTo("Advanced");
        assertThat(member.fte()).isEqualByComparingTo("0.6");
        assertThat(member.familyName()).isEqualTo("Newname");
    }

    @Test
    void aLeaverIsThereOnTheLastDayAndNotOnTheNext() {
        LocalDate last = LocalDate.of(2026, 6, 30);
        var report = files.applyPeople(JUNE, person("2", "north", "1", "2025-01-01", "2026-06-30"));
        assertThat(report.counts()).containsEntry(ImportOutcome.LEAVER, 1);
        assertThat(directory.findByEmployeeNumber(files.prefix + "2", last)).isPresent();
        assertThat(directory.findByEmployeeNumber(files.prefix + "2", last.plusDays(1)))
                .isEmpty();
        sameAgainChangesNothing(JULY, person("2", "north", "1", "2025-01-01", "2026-06-30"));
    }

    @Test
    void anEndThatIsLearntLateUndoesWhatCameAfterIt() {
        files.applyPeople(JUNE, person("2", "south", "1", "2025-01-01", ""));
        files.applyPeople(JULY, person("2", "south", "1", "2025-01-01", "2026-05-20"));
        assertThat(files.history(jdbc, "2"))
                .containsExactly("1: 2025-01-01..2026-05-21 north since 2025-01-01 under 1");
        sameAgainChangesNothing(JULY, person("2", "south", "1", "2025-01-01", "2026-05-20"));
    }

    @Test
    void aMoverWhoAlsoLeavesMovesFirst() {
        files.applyPeople(JUNE, person("2", "south", "1", "2025-01-01", "2026-08-31"));
        assertThat(files.history(jdbc, "2"))
                .containsExactly(
                        "1: 2025-01-01..2026-06-01 north since 2025-01-01 under 1",
                        "1: 2026-06-01..2026-09-01 south since 2025-01-01 under 1");
        sameAgainChangesNothing(JULY, person("2", "south", "1", "2025-01-01", "2026-08-31"));
    }

    @Test
    void anEndThatIsTakenBackLetsTheSpellGoOn() {
        files.applyPeople(JUNE, person("2", "north", "1", "2025-01-01", "2026-06-30"));
        files.applyPeople(JULY, person("2", "north", "1", "2025-01-01", ""));
        assertThat(files.history(jdbc, "2")).containsExactly("1: 2025-01-01.. north since 2025-01-01 under 1");
    }

    @Test
    void aReturnerHasANewSpellAndKeepsTheOldOne() {
        files.applyPeople(MAY, person("2", "north", "1", "2025-01-01", "2026-03-31"));
        var report = files.applyPeople(JUNE, person("2", "south", "1", "2026-06-15", ""));
        assertThat(report.counts()).containsEntry(ImportOutcome.RETURNER, 1);
        assertThat(files.history(jdbc, "2"))
                .containsExactly(
                        "1: 2025-01-01..2026-04-01 north since 2025-01-01 under 1",
                        "1: 2026-06-15.. south since 2026-06-15 under 1");
        sameAgainChangesNothing(JULY, person("2", "south", "1", "2026-06-15", ""));

        assertThat(files.applyPeople(JULY, person("2", "south", "1", "2026-02-01", ""))
                        .errors())
                .extracting(RowProblem::reason, RowProblem::detail)
                .containsExactly(tuple(ImportReason.START_BEFORE_EARLIER_END, "2026-03-31"));
    }

    @Test
    void aStartThatWasWrongIsCorrected() {
        files.applyPeople(JUNE, person("2", "south", "1", "2025-01-01", ""));
        files.applyPeople(JUNE, person("2", "south", "1", "2025-02-01", ""));
        assertThat(files.history(jdbc, "2"))
                .containsExactly(
                        "1: 2025-02-01..2026-06-01 north since 2025-02-01 under 1",
                        "1: 2026-06-01.. south since 2025-02-01 under 1");
        files.applyPeople(JUNE, person("2", "south", "1", "2026-06-20", ""));
        assertThat(files.history(jdbc, "2")).containsExactly("1: 2026-06-20.. south since 2026-06-20 under 1");
    }

    @Test
    void aPersonMayHoldTwoPosts() {
        String header = ImportFiles.PEOPLE_HEADER.replace(",unit,", ",post_number,unit,");
        String two = header + "\n" + person("2", "north", "1", "2025-01-01", "").replace(",$north,", ",1,$north,")
                + "\n"
                + person("2", "south", "1", "2026-04-01", "")
                        .replace(",$south,Social worker,,1,", ",B,$south,Tutor,,0.2,")
                + "\n";
        var report = files.apply(null, two, JUNE).file(ImportFile.PEOPLE).orElseThrow();
        assertThat(report.errors()).isEmpty();
        assertThat(report.counts()).containsEntry(ImportOutcome.NEW_POST, 1).containsEntry(ImportOutcome.UNCHANGED, 1);
        assertThat(files.history(jdbc, "2"))
                .containsExactly(
                        "1: 2025-01-01.. north since 2025-01-01 under 1",
                        "B: 2026-04-01.. south since 2026-04-01 under 1");
        assertThat(directory
                        .findByEmployeeNumber(files.prefix + "2", JUNE)
                        .orElseThrow()
                        .jobRole())
                .isEqualTo("Social worker");
    }

    @Test
    void noTwoVersionsOfAPostEverOverlap() {
        String[] starts = {"2025-01-01", "2025-02-01", "2026-06-10", "2025-01-01"};
        String[] ends = {"", "2026-08-01", "2025-06-30", "", "2026-06-05"};
        String[] units = {"north", "south", "svc"};
        for (int i = 0; i < 30; i++) {
            LocalDate on = MAY.plusDays(i * 5L % 60);
            files.applyPeople(on, person("2", units[i % 3], "1", starts[i % 4], ends[i * 2 % 5]));
            assertThat(jdbc.sql("""
                            select count(*) from post a join post b using (person_id, post_number)
                             where a.post_id <> b.post_id
                               and daterange(a.valid_from, a.valid_to) && daterange(b.valid_from, b.valid_to)
                               and person_id = (select person_id from person where employee_number = :number)
                            """)
                            .param("number", files.prefix + "2")
                            .query(Long.class)
                            .single())
                    .as("after step %s: %s", i, files.history(jdbc, "2"))
                    .isZero();
            assertThat(files.history(jdbc, "2")).isNotEmpty();
        }
    }

    private UnitId unitOn(LocalDate date) {
        return directory
                .findByEmployeeNumber(files.prefix + "2", date)
                .orElseThrow()
                .unit();
    }

    private void sameAgainChangesNothing(LocalDate on, String row) {
        Map<String, String> before = ImportFiles.tables(jdbc);
        assertThat(files.applyPeople(on, row).changes()).isZero();
        assertThat(ImportFiles.tables(jdbc)).isEqualTo(before);
    }
}
