package org.goldenthread.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.goldenthread.organisation.ImportFiles.STRUCTURE;
import static org.goldenthread.organisation.ImportFiles.people;
import static org.goldenthread.organisation.ImportFiles.person;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.goldenthread.PortalTest;
import org.goldenthread.tabular.RowProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A bad row is named with row, column, value and reason, and stays out; the good ones load. */
@PortalTest
class BadRowsTest {

    static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    static final String ONE = person("1", "org", "", "2024-01-01", "");
    static final String TWO = person("2", "north", "1", "2025-01-01", "");

    @Autowired
    OrganisationImport service;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    ImportFiles files;

    @BeforeEach
    void anOrganisation() {
        files = new ImportFiles(service, jdbc, folder);
        files.apply(STRUCTURE, people(ONE, TWO), MAY);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            emptyValue = "",
            value = {
                "$9, '', employee_number, '', REQUIRED",
                "Given9, '', given_name, '', REQUIRED",
                "$9@example.org, nobody, email, nobody, NOT_AN_EMAIL",
                "$9@example.org, a b@example.org, email, a b@example.org, NOT_AN_EMAIL",
                "$9@example.org, $1@EXAMPLE.org, email, $1@EXAMPLE.org, EMAIL_TAKEN",
                "$north, $west, unit, $west, UNKNOWN_UNIT",
                "',1,', ',lots,', fte, lots, NOT_A_NUMBER",
                "',1,', ',0,', fte, 0, NOT_AN_FTE",
                "',1,', ',37,', fte, 37, NOT_AN_FTE",
                "permanent, casual, contract_type, casual, NOT_A_CONTRACT_TYPE",
                "2026-02-01, 01/02/2026, start, 01/02/2026, NOT_A_DATE",
                "2026-02-01, 2026-02-30, start, 2026-02-30, NOT_A_DATE",
                "2026-02-01, 0026-02-01, start, 0026-02-01, NOT_A_DATE",
                "'2026-02-01,,', '2026-02-01,2026-01-31,', end, 2026-01-31, END_BEFORE_START",
                "'2026-02-01,,$1', '2026-02-01,,$0', manager, $0, UNKNOWN_MANAGER",
                "'2026-02-01,,$1', '2026-02-01,,$9', manager, $9, OWN_MANAGER",
                "'2026-02-01,,$1', '2026-02-01,,$1,more', '', more, TOO_MANY_VALUES"
            })
    void aBadValueIsNamed(String good, String bad, String column, String value, ImportReason reason) {
        String row = person("9", "north", "1", "2026-02-01", "");
        int place = row.indexOf(good);
        assertThat(place).isNotNegative();
        String badRow = row.substring(0, place) + bad + row.substring(place + good.length());

        var report = files.applyPeople(JUNE, ONE, badRow, person("8", "south", "1", "2026-02-01", ""));

        assertThat(report.errors())
                .extracting(RowProblem::row, RowProblem::column, RowProblem::value, RowProblem::reason)
                .containsExactly(tuple(3L, column, value.replace("$", files.prefix), reason));
        assertThat(files.history(jdbc, "9")).isEmpty();
        assertThat(files.history(jdbc, "8")).hasSize(1);
    }

    @Test
    void everyMistakeOfARowIsNamedAtOnce() {
        String row = person("9", "west", "0", "01/02/2026", "").replace(",1,permanent", ",many,casual");
        assertThat(files.applyPeople(JUNE, ONE, row, row).errors())
                .extracting(RowProblem::row, RowProblem::column)
                .containsExactly(
                        tuple(3L, "contract_type"),
                        tuple(3L, "employee_number"),
                        tuple(3L, "fte"),
                        tuple(3L, "manager"),
                        tuple(3L, "start"),
                        tuple(3L, "unit"),
                        tuple(4L, "contract_type"),
                        tuple(4L, "employee_number"),
                        tuple(4L, "fte"),
                        tuple(4L, "manager"),
                        tuple(4L, "start"),
                        tuple(4L, "unit"));
    }

    @Test
    void noneOfTwoRowsForOnePostIsTaken() {
        var report = files.applyPeople(
                JUNE,
                person("9", "north", "1", "2026-01-01", ""),
                person("8", "north", "1", "2026-01-01", ""),
                person("9", "south", "1", "2026-01-01", ""));
        assertThat(report.errors())
                .extracting(RowProblem::row, RowProblem::reason, RowProblem::detail)
                .containsExactly(tuple(2L, ImportReason.DUPLICATE, "4"), tuple(4L, ImportReason.DUPLICATE, "2"));
        assertThat(report.count(ImportOutcome.JOINER)).isEqualTo(1);
    }

    @Test
    void oneAddressForTwoPeopleIsRefusedButAnExchangeIsNot() {
        var report = files.applyPeople(
                JUNE,
                ONE.replace("$1@", "$2@"),
                TWO.replace("$2@", "$1@"),
                person("8", "north", "1", "2026-01-01", "").replace("$8@", "$shared@"),
                person("9", "north", "1", "2026-01-01", "").replace("$9@", "$shared@"));
        assertThat(report.errors())
                .extracting(RowProblem::row, RowProblem::reason)
                .containsExactly(tuple(4L, ImportReason.EMAIL_TAKEN), tuple(5L, ImportReason.EMAIL_TAKEN));
        assertThat(jdbc.sql("select email from person where employee_number = :number")
                        .param("number", files.prefix + "2")
                        .query(String.class)
                        .single())
                .isEqualTo(files.prefix + "1@example.org");
    }

    @Test
    void anAddressThatSomebodyGivesUpMayBeTakenByANewcomer() {
        var report = files.applyPeople(
                JUNE, person("9", "north", "1", "2026-01-01", "").replace("$9@", "$2@"), TWO.replace("$2@", "$new@"));
        assertThat(report.errors()).isEmpty();
        assertThat(report.counts()).containsEntry(ImportOutcome.JOINER, 1).containsEntry(ImportOutcome.CHANGED, 1);
    }

    @Test
    void aRefusedRowLeavesTheNextOneWrongToo() {
        var report = files.applyPeople(
                JUNE,
                TWO.replace("$2@", "$new@").replace(",$north,", ",$west,"),
                person("9", "north", "1", "2026-01-01", "").replace("$9@", "$2@"));
        assertThat(report.errors())
                .extracting(RowProblem::row, RowProblem::reason)
                .containsExactly(tuple(2L, ImportReason.UNKNOWN_UNIT), tuple(3L, ImportReason.EMAIL_TAKEN));
    }

    @Test
    void aCycleInTheLineOfManagementIsRefusedAndNothingElse() {
        var report = files.applyPeople(
                JUNE,
                person("7", "north", "8", "2026-01-01", ""),
                person("8", "north", "9", "2026-01-01", ""),
                person("9", "north", "7", "2026-01-01", ""),
                person("6", "north", "1", "2026-01-01", ""));
        assertThat(report.errors())
                .extracting(RowProblem::row, RowProblem::column, RowProblem::reason)
                .containsExactly(
                        tuple(2L, "manager", ImportReason.MANAGER_CYCLE),
                        tuple(3L, "manager", ImportReason.MANAGER_CYCLE),
                        tuple(4L, "manager", ImportReason.MANAGER_CYCLE));
        assertThat(report.count(ImportOutcome.JOINER)).isEqualTo(1);
    }

    @Test
    void aCycleWithWhatIsKnownIsRefusedAndAnExchangeOfManagersIsNot() {
        var cycle = files.applyPeople(JUNE, person("1", "org", "2", "2024-01-01", ""));
        assertThat(cycle.errors()).extracting(RowProblem::reason).containsExactly(ImportReason.MANAGER_CYCLE);

        var exchange = files.applyPeople(
                JUNE, person("1", "org", "2", "2024-01-01", ""), person("2", "north", "", "2025-01-01", ""));
        assertThat(exchange.errors()).isEmpty();
        assertThat(exchange.changes()).isEqualTo(2);
    }

    @Test
    void whoseManagersOwnRowIsBadLoadsWithoutOneAndIsNamed() {
        var report = files.applyPeople(
                JUNE, person("7", "nowhere", "1", "2026-01-01", ""), person("8", "north", "7", "2026-01-01", ""));
        assertThat(report.errors()).extracting(RowProblem::row).containsExactly(2L);
        assertThat(report.warnings())
                .containsExactly(
                        new RowProblem<>(3, "manager", files.prefix + "7", ImportReason.MANAGER_NOT_LOADED, ""));
        assertThat(files.history(jdbc, "8")).containsExactly("1: 2026-01-01.. north since 2026-01-01");
    }

    @Test
    void aManagerWhoLeavesIsNamedWithThoseWhoAreLeftBehind() {
        String leaver = person("1", "org", "", "2024-01-01", "2026-07-31");
        var report = files.applyPeople(JUNE, leaver, TWO, person("3", "north", "1", "2026-01-01", ""));
        assertThat(report.warnings())
                .containsExactly(
                        new RowProblem<>(2, "end", "2026-07-31", ImportReason.MANAGER_LEAVES, "2"),
                        new RowProblem<>(2, "end", "2026-07-31", ImportReason.LEAD_LEAVES, "1"));

        var moved = files.applyPeople(
                JUNE, leaver, person("2", "north", "", "2025-01-01", ""), person("3", "north", "2", "2026-01-01", ""));
        assertThat(moved.warnings()).extracting(RowProblem::reason).containsExactly(ImportReason.LEAD_LEAVES);
    }

    @Test
    void aTreeOfUnitsThatIsNoneIsRefused() {
        var report = files.apply("""
                        code,name,kind,parent,lead,valid_from
                        $a,A,service,$b,,
                        $b,B,service,$a,,
                        $c,C,team,$a,,
                        $d,D,team,$nowhere,,
                        $e,E,team,$org,,
                        $f,F,organisation,$org,,
                        $g,G,service,,,
                        $north,North,service,$org,,
                        $h,H,service,$org,,2150-01-01
                        $i,I,service,$org,,
                        """, null, JUNE).files().getFirst();
        assertThat(report.errors())
                .extracting(RowProblem::row, RowProblem::column, RowProblem::reason)
                .containsExactly(
                        tuple(2L, "parent", ImportReason.WRONG_PARENT),
                        tuple(3L, "parent", ImportReason.WRONG_PARENT),
                        tuple(4L, "parent", ImportReason.UNKNOWN_PARENT),
                        tuple(5L, "parent", ImportReason.UNKNOWN_PARENT),
                        tuple(6L, "parent", ImportReason.WRONG_PARENT),
                        tuple(7L, "code", ImportReason.OTHER_ORGANISATION),
                        tuple(7L, "parent", ImportReason.PARENT_NOT_ALLOWED),
                        tuple(8L, "parent", ImportReason.PARENT_NEEDED),
                        tuple(9L, "kind", ImportReason.KIND_CHANGED),
                        tuple(10L, "valid_from", ImportReason.DATE_IN_FUTURE));
        assertThat(report.counts()).containsEntry(ImportOutcome.NEW_UNIT, 1);
    }

    @Test
    void aSecondOrganisationIsRefused() {
        var report = files.apply(
                        STRUCTURE + "$other,Othershire,organisation,,,\n" + "$south,South,team,$svc,,\n", null, JUNE)
                .files()
                .getFirst();
        assertThat(report.errors())
                .extracting(RowProblem::row, RowProblem::reason)
                .containsExactly(
                        tuple(5L, ImportReason.DUPLICATE),
                        tuple(6L, ImportReason.OTHER_ORGANISATION),
                        tuple(6L, ImportReason.SECOND_ORGANISATION),
                        tuple(7L, ImportReason.DUPLICATE));
    }

    @Test
    void tenThousandBadRowsAreAllNamedAndTheGoodOneLoads() {
        String[] rows = IntStream.rangeClosed(1, 10_001)
                .mapToObj(i -> person("p" + i, i == 5_000 ? "north" : "west" + i, "1", "2026-01-01", ""))
                .toArray(String[]::new);
        var report = files.applyPeople(JUNE, rows);
        assertThat(report.badRows()).isEqualTo(10_000);
        assertThat(report.errors())
                .hasSize(10_000)
                .allSatisfy(error -> assertThat(error.reason()).isEqualTo(ImportReason.UNKNOWN_UNIT));
        assertThat(report.count(ImportOutcome.JOINER)).isEqualTo(1);
        assertThat(files.history(jdbc, "p5000")).hasSize(1);
    }

    @Test
    void twentyThousandPeopleTakeLessThanAMinute() {
        String[] rows = IntStream.rangeClosed(10, 20_009)
                .mapToObj(i ->
                        person("" + i, i % 2 == 0 ? "north" : "south", i < 100 ? "1" : "" + i / 10, "2026-01-01", ""))
                .toArray(String[]::new);
        long start = System.nanoTime();
        var report = files.preview(null, people(rows), JUNE).files().getFirst();
        assertThat((System.nanoTime() - start) / 1e9).as("seconds").isLessThan(60);
        assertThat(report.errors()).isEmpty();
        assertThat(report.count(ImportOutcome.JOINER)).isEqualTo(20_000);
        assertThat(report.lines().stream().filter(line -> line.outcome().isChange()))
                .hasSize(FileReport.LINES);
    }
}
