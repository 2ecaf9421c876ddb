package org.goldenthread.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.performance.PerformanceFixture.HEADER;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.goldenthread.tabular.FileProblem;
import org.goldenthread.tabular.RowProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ObservationImportTest {

    @Autowired
    ObservationImport observations;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private PerformanceFixture fixture;
    private List<PersonId> team;

    @BeforeEach
    void prepare() {
        clock.setInLondon(LocalDateTime.of(2026, 11, 16, 9, 0));
        fixture = new PerformanceFixture(context);
        team = fixture.team("North", fixture.service, 3);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void nobodyButAnAdministratorImports(Role role) {
        var other = new SignedIn("other", "Other", "none", Set.of(role));
        Path file = Path.of("observations.csv");

        assertThatThrownBy(() -> CurrentUser.runAs(other, () -> observations.apply(file, PerformanceFixture.SOURCE)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> CurrentUser.runAs(other, () -> observations.preview(file)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> CurrentUser.runAs(other, observations::largestFile))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void observationsAreSummedOverTheTeamAndEverythingAbove() {
        ObservationReport report = fixture.load(fixture.rows(team, "visits-in-time,2026-10,9,10")
                + fixture.row(fixture.team("South", fixture.service, 1).getFirst(), "visits-in-time,2026-10,0,0"));

        assertThat(report).isEqualTo(new ObservationReport(null, 4, 4, 0, 0, List.of(), 0));
        assertThat(sums())
                .containsExactly(
                        "North 27/30 of 3",
                        "South 0/0 of 0",
                        "Family safeguarding 27/30 of 3",
                        "Exampleshire 27/30 of 3");
    }

    @Test
    void aPlainCountIsSummedOverFullTimeEquivalents() {
        jdbc.sql("update post set fte = 0.6 where person_id = :person")
                .param("person", team.getFirst().value())
                .update();

        fixture.load(fixture.rows(team, "caseload,2026-10,14,"));

        assertThat(sums()).contains("North 42/2.6 of 3");
    }

    @Test
    void theSameFileAgainChangesNothing() {
        String rows = fixture.rows(team, "visits-in-time,2026-10,9,10") + fixture.rows(team, "caseload,2026-10,14,");
        fixture.load(rows);
        List<String> before = everything();

        assertThat(fixture.load(rows)).isEqualTo(new ObservationReport(null, 6, 0, 0, 6, List.of(), 0));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aCorrectionRestatesTheComparisons() {
        fixture.load(fixture.rows(team, "visits-in-time,2026-09,9,10"));

        ObservationReport report = fixture.load(fixture.row(team.getFirst(), "visits-in-time,2026-09,4,10"));

        assertThat(report.changes()).isEqualTo(1);
        assertThat(sums()).contains("North 22/30 of 3", "Exampleshire 22/30 of 3");
    }

    @Test
    void aPreviewCountsWhatTheFileWouldChangeAndChangesNothing() throws IOException {
        fixture.load(fixture.rows(team, "visits-in-time,2026-09,9,10"));
        List<String> before = everything();
        Path file = Files.createTempFile("observations", ".csv");
        Files.writeString(
                file,
                HEADER
                        + fixture.row(team.get(0), "visits-in-time,2026-09,9,10")
                        + fixture.row(team.get(1), "visits-in-time,2026-09,8,10")
                        + fixture.row(team.get(2), "visits-in-time,2026-10,8,10"));

        var administrator = new SignedIn("admin", "Admin", "none", Set.of(Role.ADMINISTRATOR));
        ObservationReport report = CurrentUser.runAs(administrator, () -> observations.preview(file));
        Files.delete(file);

        assertThat(report).isEqualTo(new ObservationReport(null, 3, 1, 1, 1, List.of(), 0));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aCorrectionLeavesATrailOfWhatWasThereBefore() {
        fixture.load(fixture.rows(team, "visits-in-time,2026-09,9,10"));
        fixture.load(fixture.row(team.getFirst(), "visits-in-time,2026-09,4,10"));
        fixture.load(fixture.row(team.getFirst(), "visits-in-time,2026-09,4,10"));
        fixture.load(fixture.row(team.getFirst(), "visits-in-time,2026-09,5,11"));

        assertThat(trail()).containsExactly("9/10", "4/10");
    }

    @Test
    void anotherUnitIsNoCorrectionOfTheValue() {
        fixture.load(fixture.rows(team, "visits-in-time,2026-09,9,10"));
        jdbc.sql("update post set fte = 0.5 where person_id = :person")
                .param("person", team.getFirst().value())
                .update();

        assertThat(fixture.load(fixture.rows(team, "visits-in-time,2026-09,9,10")))
                .isEqualTo(new ObservationReport(null, 3, 0, 1, 2, List.of(), 0));
        assertThat(trail()).isEmpty();
    }

    @Test
    void dataOfTomorrowIsRefused() {
        var tomorrow = new ObservationSource("Case system", LocalDate.of(2026, 11, 17));
        var administrator = new SignedIn("admin", "Admin", "none", Set.of(Role.ADMINISTRATOR));

        assertThatThrownBy(() -> CurrentUser.runAs(
                        administrator, () -> observations.apply(Path.of("observations.csv"), tomorrow)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ObservationSource(" ", LocalDate.of(2026, 11, 14)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nobody,visits-in-time,2026-10,9,10|employee_number|nobody|UNKNOWN_PERSON",
                ",visits-in-time,2026-10,9,10|employee_number||REQUIRED",
                "$,visits,2026-10,9,10|measure|visits|UNKNOWN_MEASURE",
                "$,visits-in-time,10/2026,9,10|period|10/2026|NOT_A_MONTH",
                "$,visits-in-time,2026-12,9,10|period|2026-12|MONTH_IN_FUTURE",
                "$,visits-in-time,2023-10,9,10|period|2023-10|MONTH_TOO_OLD",
                "$,visits-in-time,2026-10,c,10|numerator|c|NOT_A_WHOLE_NUMBER",
                "$,visits-in-time,2026-10,-1,10|numerator|-1|NOT_A_WHOLE_NUMBER",
                "$,visits-in-time,2026-10,9,|denominator||REQUIRED",
                "$,visits-in-time,2026-10,11,10|numerator|11|NUMERATOR_ABOVE_DENOMINATOR",
                "$,caseload,2026-10,11,17|denominator|17|DENOMINATOR_NOT_ALLOWED",
                "$,visits-in-time,2026-10,9,10,x||x|TOO_MANY_VALUES",
                "$,visits-in-time,2026-11,9,10|employee_number|$|DUPLICATE"
            })
    void aBadRowIsReportedAndTheGoodOnesLoad(String bad, String column, String value, ObservationReason reason) {
        String number = fixture.number(team.getFirst());

        ObservationReport report = fixture.load(
                fixture.row(team.getFirst(), "visits-in-time,2026-11,9,10") + bad.replace("$", number) + "\n");

        assertThat(report.rows()).isEqualTo(2);
        assertThat(report.changes()).isEqualTo(1);
        assertThat(report.errors())
                .containsExactly(new RowProblem<>(
                        3, column == null ? "" : column, value == null ? "" : value.replace("$", number), reason, ""));
    }

    @Test
    void aMonthBeforeThePersonCameIsReported() {
        jdbc.sql("update post set valid_from = '2026-10-15' where person_id = :person")
                .param("person", team.getFirst().value())
                .update();

        ObservationReport report = fixture.load(fixture.row(team.getFirst(), "visits-in-time,2026-09,9,10")
                + fixture.row(team.getFirst(), "visits-in-time,2026-10,9,10"));

        assertThat(report.changes()).isEqualTo(1);
        assertThat(report.errors()).extracting(RowProblem::reason).containsExactly(ObservationReason.NOT_IN_POST);
    }

    @Test
    void ofMoreBadRowsThanAreKeptTheFirstAreAndAllAreCounted() {
        StringBuilder rows = new StringBuilder(fixture.row(team.getFirst(), "caseload,2026-10,9,"));
        for (int row = 0; row < 6_000; row++) {
            rows.append("nobody").append(row).append(",caseload,2026-10,9,\n");
            rows.append("nobody,caseload,soon,9,\n");
        }

        ObservationReport report = fixture.load(rows.toString());

        assertThat(report.changes()).isEqualTo(1);
        assertThat(report.errorCount()).isEqualTo(12_000);
        assertThat(report.errors()).hasSize(ObservationReport.KEPT);
        assertThat(report.errors().getLast().row()).isEqualTo(10_002);
    }

    @ParameterizedTest
    @MethodSource
    void aFileThatCannotBeReadIsRefusedAsAWhole(byte[] file, FileProblem problem) {
        List<String> before = everything();

        assertThat(fixture.apply(file).problem()).contains(problem);
        assertThat(everything()).isEqualTo(before);
    }

    static Stream<Arguments> aFileThatCannotBeReadIsRefusedAsAWhole() {
        return Stream.of(
                refusal("", FileProblem.Reason.EMPTY, ""),
                refusal(HEADER, FileProblem.Reason.EMPTY, ""),
                refusal("once upon a time\nthere was\n", FileProblem.Reason.NOT_CSV, "1"),
                refusal("PK\u0003\u0004\0\0\n", FileProblem.Reason.NOT_CSV, "1"),
                refusal(
                        "employee_number,measure,period\n",
                        FileProblem.Reason.MISSING_COLUMNS,
                        "numerator, denominator"),
                refusal(HEADER.replace("\n", ",period\n"), FileProblem.Reason.SAME_COLUMN_TWICE, ""),
                refusal(HEADER + "1,\"caseload,2026-10,9,\n", FileProblem.Reason.NOT_CSV, "2"),
                Arguments.of(
                        (HEADER + "J\u00e9r\u00f4me,caseload,2026-10,9,\n").getBytes(StandardCharsets.ISO_8859_1),
                        new FileProblem(FileProblem.Reason.WRONG_ENCODING, "1")));
    }

    @Test
    void semicolonsByteOrderMarkAndAnyOrderOfColumnsAreUnderstood() {
        String file =
                "\uFEFFperiod;note;numerator;denominator;measure;employee_number\r\n2026-10;late;9;10;visits-in-time;"
                        + fixture.number(team.getFirst()) + "\r\n\r\n";

        assertThat(fixture.apply(file.getBytes(StandardCharsets.UTF_8)).changes())
                .isEqualTo(1);
    }

    @Test
    void whatIsOlderThanThreeYearsIsForgotten() {
        fixture.load(fixture.rows(team, "visits-in-time,2023-11,9,10"));
        assertThat(sums()).isNotEmpty();

        clock.setInLondon(LocalDateTime.of(2026, 12, 1, 9, 0));
        fixture.load(fixture.row(team.getFirst(), "visits-in-time,2026-11,9,10"));

        assertThat(sums())
                .containsExactly("North 9/10 of 1", "Family safeguarding 9/10 of 1", "Exampleshire 9/10 of 1");
    }

    private static Arguments refusal(String file, FileProblem.Reason reason, String detail) {
        return Arguments.of(file.getBytes(StandardCharsets.UTF_8), new FileProblem(reason, detail));
    }

    /** The sums of this test's own organisation, from the teams up. */
    private List<String> sums() {
        return jdbc.sql("""
                        select name || ' ' || numerator || '/' || trim_scale(denominator) || ' of ' || people
                          from comparison join unit using (unit_id) join unit_version using (unit_id)
                         where :top in (unit_id, comparison.parent_id,
                                        (select parent_id from unit_version upper
                                          where upper.unit_id = comparison.parent_id))
                         order by period, array_position(array['TEAM', 'SERVICE', 'ORGANISATION'], kind), name
                        """)
                .param("top", fixture.top.value())
                .query(String.class)
                .list();
    }

    private List<String> trail() {
        return jdbc.sql("""
                        select numerator || '/' || denominator from observation_correction
                         where person_id = :person order by observation_import_id
                        """)
                .param("person", team.getFirst().value())
                .query(String.class)
                .list();
    }

    private List<String> everything() {
        return jdbc.sql("select cast(o as text) || o.xmin from observation o union all"
                        + " select cast(i as text) || i.xmin from observation_import i union all"
                        + " select cast(c as text) || c.xmin from comparison c order by 1")
                .query(String.class)
                .list();
    }
}
