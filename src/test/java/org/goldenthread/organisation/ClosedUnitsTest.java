package org.goldenthread.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.goldenthread.organisation.ImportFiles.people;
import static org.goldenthread.organisation.ImportFiles.person;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.PortalTest;
import org.goldenthread.tabular.RowProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A unit closes on the day that its row gives, when it is empty by then; until it does, it does not. */
@PortalTest
class ClosedUnitsTest {

    static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    static final String OPEN = """
            code,name,kind,parent,lead,valid_from,valid_to
            $org,Exampleshire,organisation,,$1,2024-01-01,
            $svc,Family safeguarding,service,$org,,2024-01-01,
            $old,Assessment,service,$org,,2024-01-01,
            $north,North,team,$svc,,2024-01-01,
            $south,South,team,$old,,2024-01-01,
            """;
    static final String SOUTH_CLOSED = closed(OPEN, "south");
    static final String ONE = person("1", "org", "", "2024-01-01", "");

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
    void anOrganisationWithOnePersonInSouth() {
        files = new ImportFiles(service, jdbc, folder);
        files.apply(OPEN, people(ONE, person("2", "south", "1", "2025-01-01", "")), MAY);
    }

    @Test
    void aUnitWithSomebodyInItIsNotClosed() {
        var report = structure(files.apply(SOUTH_CLOSED, null, JUNE));

        assertThat(report.errors())
                .containsExactly(new RowProblem<>(6, "valid_to", "2026-05-31", ImportReason.UNIT_HAS_PEOPLE, "1"));
        assertThat(report.badRows()).isEqualTo(1);
        assertThat(report.changes()).isZero();
        assertThat(history("south")).containsExactly("2024-01-01.. South");
    }

    @Test
    void aUnitWhosePeopleMoveOutWithTheSameImportIsClosed() {
        var report = files.apply(SOUTH_CLOSED, people(ONE, person("2", "north", "1", "2025-01-01", "")), JUNE);

        assertThat(structure(report).errors()).isEmpty();
        assertThat(structure(report).counts()).containsEntry(ImportOutcome.CLOSED_UNIT, 1);
        assertThat(structure(report).lines())
                .filteredOn(line -> line.outcome() == ImportOutcome.CLOSED_UNIT)
                .singleElement()
                .satisfies(line ->
                        assertThat(line.fields()).containsExactly(new ImportLine.Field("valid_to", "", "2026-05-31")));
        assertThat(history("south")).containsExactly("2024-01-01..2026-06-01 South");
        assertThat(isThere("south", JUNE.minusDays(1))).isTrue();
        assertThat(isThere("south", JUNE)).isFalse();
        assertThat(files.apply(SOUTH_CLOSED, null, JULY).changes()).isZero();
    }

    @Test
    void aUnitWhosePeopleHaveAllLeftIsClosed() {
        files.apply(null, people(ONE, person("2", "south", "1", "2025-01-01", "2026-05-31")), JUNE);
        assertThat(structure(files.apply(SOUTH_CLOSED, null, JUNE)).errors()).isEmpty();
        assertThat(isThere("south", JUNE)).isFalse();
    }

    @Test
    void aMoveOfWhichTheRowIsBadLeavesTheUnitOpen() {
        String badMove = person("2", "north", "1", "2025-01-01", "").replace("permanent", "casual");
        var report = files.apply(SOUTH_CLOSED, people(ONE, badMove), JUNE);
        assertThat(structure(report).errors())
                .extracting(RowProblem::reason)
                .containsExactly(ImportReason.UNIT_HAS_PEOPLE);
        assertThat(isThere("south", JUNE)).isTrue();
    }

    @Test
    void aServiceIsNotClosedOverItsTeamsButTogetherWithThem() {
        String move = people(ONE, person("2", "north", "1", "2025-01-01", ""));
        var alone = structure(files.apply(closed(OPEN, "old"), move, JUNE));
        assertThat(alone.errors())
                .containsExactly(new RowProblem<>(4, "valid_to", "2026-05-31", ImportReason.UNIT_HAS_UNITS, "1"));

        var together = structure(files.apply(closed(SOUTH_CLOSED, "old"), move, JUNE));
        assertThat(together.errors()).isEmpty();
        assertThat(together.counts()).containsEntry(ImportOutcome.CLOSED_UNIT, 2);
    }

    @Test
    void aServiceStaysWhenItsTeamIsRefused() {
        var report = structure(files.apply(closed(SOUTH_CLOSED, "old"), null, JUNE));
        assertThat(report.errors())
                .extracting(RowProblem::row, RowProblem::reason)
                .containsExactly(tuple(4L, ImportReason.UNIT_HAS_UNITS), tuple(6L, ImportReason.UNIT_HAS_PEOPLE));
        assertThat(isThere("old", JUNE)).isTrue();
    }

    @Test
    void nobodyAndNothingIsPutIntoAClosedUnit() {
        String allClosed = closed(SOUTH_CLOSED, "old");
        files.apply(allClosed, people(ONE, person("2", "north", "1", "2025-01-01", "")), JUNE);

        var report = files.apply(
                allClosed + "$new,New,team,$old,,,\n",
                people(
                        person("3", "south", "1", "2026-06-15", ""),
                        person("4", "south", "1", "2025-01-01", "2026-03-31")),
                JULY);
        assertThat(structure(report).errors())
                .containsExactly(
                        new RowProblem<>(7, "parent", files.prefix + "old", ImportReason.UNIT_CLOSED, "2026-05-31"));
        assertThat(report.file(ImportFile.PEOPLE).orElseThrow().errors())
                .containsExactly(
                        new RowProblem<>(2, "unit", files.prefix + "south", ImportReason.UNIT_CLOSED, "2026-05-31"));
        assertThat(files.history(jdbc, "4")).hasSize(1);
    }

    @Test
    void aClosingThatIsTakenBackOpensTheUnitAsItWas() {
        files.apply(SOUTH_CLOSED, people(ONE, person("2", "north", "1", "2025-01-01", "")), JUNE);
        var report = structure(files.apply(OPEN, null, JULY));
        assertThat(report.counts()).containsEntry(ImportOutcome.CHANGED, 1);
        assertThat(history("south")).containsExactly("2024-01-01.. South");
    }

    @Test
    void aUnitThatOpensAgainLaterWasNotThereBetween() {
        files.apply(SOUTH_CLOSED, people(ONE, person("2", "north", "1", "2025-01-01", "")), JUNE);
        String again = OPEN.replace("$south,South,team,$old,,2024-01-01", "$south,South Coast,team,$old,,2026-06-20");
        files.apply(again, null, JULY);
        assertThat(history("south")).containsExactly("2024-01-01..2026-06-01 South", "2026-06-20.. South Coast");
        assertThat(files.apply(again, null, JULY).changes()).isZero();
    }

    @Test
    void aClosingThatIsLearntLateUndoesWhatCameAfterIt() {
        files.apply(OPEN.replace(",South,", ",South Coast,"), null, JUNE);
        String earlier = SOUTH_CLOSED.replace("2026-05-31", "2026-04-30").replace(",South,", ",South Coast,");
        files.apply(null, people(ONE, person("2", "north", "1", "2025-01-01", "")), LocalDate.of(2026, 5, 1));
        assertThat(structure(files.apply(earlier, null, JULY)).errors()).isEmpty();
        assertThat(history("south")).containsExactly("2024-01-01..2026-05-01 South");
    }

    @Test
    void aUnitThatHadClosedBeforeThePortalKnewItIsKnownForItsLeavers() {
        String gone = OPEN + "$gone,Gone,team,$svc,,2024-01-01,2025-03-31\n";
        var report = files.apply(
                gone,
                people(
                        person("5", "gone", "1", "2024-02-01", "2025-03-31"),
                        person("6", "gone", "1", "2024-02-01", "")),
                JUNE);
        assertThat(structure(report).counts()).containsEntry(ImportOutcome.NEW_UNIT, 1);
        assertThat(report.file(ImportFile.PEOPLE).orElseThrow().errors())
                .extracting(RowProblem::row, RowProblem::reason)
                .containsExactly(tuple(3L, ImportReason.UNIT_CLOSED));
        assertThat(history("gone")).containsExactly("2024-01-01..2025-04-01 Gone");
    }

    @ParameterizedTest
    @CsvSource({
        "2150-01-01, DATE_IN_FUTURE",
        "31/05/2026, NOT_A_DATE",
        "2023-12-31, END_BEFORE_START",
    })
    void aClosingOnAnImpossibleDayIsRefused(String day, ImportReason reason) {
        var report = structure(files.apply(SOUTH_CLOSED.replace("2026-05-31", day), null, JUNE));
        assertThat(report.errors()).containsExactly(new RowProblem<>(6, "valid_to", day, reason, ""));
        assertThat(isThere("south", JUNE)).isTrue();
    }

    @Test
    void anotherOrganisationIsRefusedWithAllBelowItWhileThereIsOne() {
        String other = """
                code,name,kind,parent,lead,valid_from
                $other,Othershire,organisation,,,
                $service,Elsewhere,service,$other,,
                """;
        var report = structure(files.apply(other, null, JUNE));
        assertThat(report.errors())
                .containsExactly(
                        new RowProblem<>(
                                2,
                                "code",
                                files.prefix + "other",
                                ImportReason.OTHER_ORGANISATION,
                                files.prefix + "org"),
                        new RowProblem<>(3, "parent", files.prefix + "other", ImportReason.UNKNOWN_PARENT, ""));
        assertThat(report.changes()).isZero();
        assertThat(structure(files.apply(OPEN.replace("Exampleshire", "Newshire"), null, JUNE))
                        .errors())
                .isEmpty();
    }

    private static String closed(String structure, String unit) {
        return structure
                        .lines()
                        .map(line -> line.startsWith("$" + unit + ",") ? line + "2026-05-31" : line)
                        .reduce((above, line) -> above + "\n" + line)
                        .orElseThrow()
                + "\n";
    }

    private static FileReport structure(ImportReport report) {
        return report.file(ImportFile.STRUCTURE).orElseThrow();
    }

    private boolean isThere(String code, LocalDate on) {
        return directory.structureOn(on).all().stream()
                .anyMatch(unit -> unit.code().equals(files.prefix + code));
    }

    private List<String> history(String code) {
        return jdbc.sql("""
                        select valid_from || '..' || coalesce(cast(valid_to as text), '') || ' ' || name
                          from unit_version join unit using (unit_id) where code = :code order by valid_from
                        """)
                .param("code", files.prefix + code)
                .query(String.class)
                .list();
    }
}
