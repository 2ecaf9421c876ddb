package org.goldenthread.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.casework.CaseFixture.involvement;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.performance.FigureChanges;
import org.goldenthread.performance.ObservationSource;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.goldenthread.tabular.FileProblem;
import org.goldenthread.tabular.RowProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@PortalTest
class CaseImportTest {

    @Autowired
    CaseImport cases;

    @Autowired
    MyCaseRecords records;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private CaseFixture fixture;

    @BeforeEach
    void prepare() {
        clock.setInLondon(LocalDateTime.of(2026, 11, 16, 9, 0));
        fixture = new CaseFixture(context);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void nobodyButAnAdministratorImports(Role role) {
        var other = new SignedIn("other", "Other", "none", Set.of(role));
        Path file = Path.of("cases.csv");

        for (CaseTable table : CaseTable.values()) {
            assertThatThrownBy(() -> CurrentUser.runAs(other, () -> cases.apply(table, file, CaseFixture.source())))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> CurrentUser.runAs(other, () -> cases.preview(table, file, CaseFixture.source())))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> CurrentUser.runAs(other, cases::largestFile))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theCaseloadComesOutOfInvolvements() {
        CaseReport report = fixture.load(
                CaseTable.INVOLVEMENTS,
                involvement(1, 1, 0, "2026-09-10", "2026-10-20")
                        + involvement(2, 1, 1, "2026-10-20", "")
                        + involvement(3, 2, 0, "2026-09-15T10:30:00", ""));

        assertThat(report.changes()).isEqualTo(3);
        assertThat(report.figures()).isEqualTo(new FigureChanges(6, 0));
        assertThat(figures("caseload")).containsExactly("0 2026-09 2", "0 2026-10 1", "1 2026-10 1");
    }

    @Test
    void visitsConferencesAndAssessmentsComeOutOfTheirTables() {
        load();

        assertThat(figures("assessments-in-45-days")).containsExactly("0 2026-10 1/2");
        assertThat(figures("visits-in-time")).containsExactly("0 2026-09 1/1", "0 2026-10 1/2");
    }

    @Test
    void theSameFilesAgainChangeNothing() {
        load();
        List<String> before = everything();

        assertThat(load()).allSatisfy(report -> {
            assertThat(report.changes()).isZero();
            assertThat(report.unchanged()).isEqualTo(report.rows());
            assertThat(report.figures().all()).isZero();
        });
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aLateVisitRestatesTheMonthInWhichItWasDueAndSaysWhatItWasBefore() {
        load();

        CaseReport report = fixture.load(CaseTable.PROTECTION_VISITS, "$v9,$g1,2026-10-16\n");

        assertThat(report.figures().restated()).isPositive();
        assertThat(figures("visits-in-time")).contains("0 2026-10 3/3");
        assertThat(jdbc.sql("""
                        select numerator || '/' || denominator from observation_correction join person using (person_id)
                         where employee_number = :number and measure = 'visits-in-time'
                        """).param("number", number(0)).query(String.class).list())
                .containsExactly("1/2");
    }

    @Test
    void whoHasNoRecordAnyMoreHasNothingDue() {
        load();

        fixture.load(
                CaseTable.INVOLVEMENTS,
                involvement(1, 1, 1, "2026-01-05", "") + involvement(2, 2, 0, "2026-01-05", ""));

        assertThat(figures("visits-in-time")).contains("0 2026-09 0/0", "0 2026-10 0/0", "1 2026-10 1/2");
    }

    @Test
    void aMonthThatIsNotOverIsNotWorkedOutAndTheNextFileFinishesIt() {
        fixture.load(CaseTable.INVOLVEMENTS, involvement(1, 1, 0, "2026-10-10", ""));
        assertThat(figures("caseload")).containsExactly("0 2026-10 1");

        clock.setInLondon(LocalDateTime.of(2026, 12, 1, 9, 0));
        fixture.apply(
                CaseTable.INVOLVEMENTS,
                CaseFixture.header(CaseTable.INVOLVEMENTS)
                        + involvement(1, 1, 0, "2026-10-10", "").replace("$", fixture.mark),
                new ObservationSource("Case system", LocalDate.of(2026, 11, 30)));

        assertThat(figures("caseload")).containsExactly("0 2026-10 1", "0 2026-11 1");
    }

    @Test
    void aMeasureWaitsForTheTablesThatAFirstDeliveryStillOwesIt() {
        fixture.load(CaseTable.INVOLVEMENTS, involvement(1, 1, 0, "2026-01-05", ""));
        fixture.load(CaseTable.PLANS, "$g1,$c1,2026-10-05,\n");
        fixture.load(CaseTable.PLACEMENTS, "$l1,$c1,2026-10-05,\n");
        fixture.load(CaseTable.PROTECTION_VISITS, "$v1,$g1,2026-10-19\n");
        assertThat(figures("visits-in-time")).isEmpty();
        assertThat(figures("child-protection-visits-in-time")).containsExactly("0 2026-10 1/1");

        CaseReport last = fixture.load(CaseTable.LOOKED_AFTER_VISITS, "$w1,$c1,2026-10-13\n");

        assertThat(figures("visits-in-time")).containsExactly("0 2026-10 1/2");
        assertThat(last.figures().restated()).isZero();
    }

    @Test
    void aPreviewSaysTheSameAndChangesNothing() throws Exception {
        List<String> before = everything();
        Path file = CaseFixture.file(CaseFixture.header(CaseTable.INVOLVEMENTS)
                + involvement(1, 1, 0, "2026-09-10", "").replace("$", fixture.mark));

        CaseReport report = CurrentUser.runAs(
                CaseFixture.ADMINISTRATOR, () -> cases.preview(CaseTable.INVOLVEMENTS, file, CaseFixture.source()));
        Files.delete(file);

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.figures().added()).isEqualTo(4);
        assertThat(everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$i2,$c1,$p9,CW,2026-09-10,|invo_professional_id|$p9|UNKNOWN_PROFESSIONAL",
                "$i1,$c1,$p1,CW,2026-09-10,|invo_involvements_id|$i1|DUPLICATE",
                "$i2,Amber Jones,$p1,CW,2026-09-10,|invo_person_id|Amber Jones|LOOKS_LIKE_A_NAME",
                "$i2,Jones,$p1,CW,2026-09-10,|invo_person_id|Jones|LOOKS_LIKE_A_NAME",
                "$i2,'Jones, A 2',$p1,CW,2026-09-10,|invo_person_id|Jones, A 2|LOOKS_LIKE_A_NAME",
                "$i2,,$p1,CW,2026-09-10,|invo_person_id||REQUIRED",
                "$i2,$c1,$p1,CW,soon,|invo_involvement_start_date|soon|NOT_A_DATE",
                "$i2,$c1,$p1,CW,2026-02-30,|invo_involvement_start_date|2026-02-30|NOT_A_DATE",
                "$i2,$c1,$p1,CW,2026-11-16,|invo_involvement_start_date|2026-11-16|IN_FUTURE",
                "$i2,$c1,$p1,CW,2026-09-10,2026-09-09|invo_involvement_end_date|2026-09-09|ENDS_BEFORE_START",
                "$i2,$c1,$p1,CW,2026-09-10,,x||x|TOO_MANY_VALUES"
            })
    void aBadRowIsReportedAndTheGoodOnesLoad(String bad, String column, String value, CaseReason reason) {
        CaseReport report = fixture.load(
                CaseTable.INVOLVEMENTS, involvement(1, 1, 0, "2026-09-10", "") + bad.replace('\'', '"') + "\n");

        assertThat(report.changes()).isEqualTo(1);
        assertThat(report.badRows()).isEqualTo(1);
        assertThat(report.errors())
                .containsExactly(new RowProblem<>(
                        3,
                        column == null ? "" : column,
                        value == null ? "" : value.replace("$", fixture.mark),
                        reason,
                        ""));
    }

    @Test
    void ofFiftyThousandRowsAHundredBadOnesStayOut() {
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < 50_000; row++) {
            rows.append(involvement(row, row, row % 500 == 7 ? 9 : row % 3, "2026-10-10", ""));
        }

        CaseReport report = fixture.load(CaseTable.INVOLVEMENTS, rows.toString());

        assertThat(report.changes()).isEqualTo(49_900);
        assertThat(report.errors()).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "child_name",
                "ChildName",
                "pers_forename",
                "Surname",
                "pers_dob",
                "date of birth",
                "NHS Number",
                "pers_upn",
                "addr_address_json",
                "clap_cla_placement_postcode"
            })
    void aColumnThatTellsWhoAChildIsIsRefusedWithTheWholeFile(String column) {
        String content = CaseFixture.header(CaseTable.PLACEMENTS).replace("\n", "," + column + "\n") + "1,2,3,4,5\n";

        CaseReport report = fixture.apply(CaseTable.PLACEMENTS, content, CaseFixture.source());

        assertThat(report.problem()).contains(new FileProblem(FileProblem.Reason.TELLS_WHO_A_CHILD_IS, column));
        assertThat(jdbc.sql("select count(*) from case_extract where kind = 'PLACEMENTS'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"prof_professional_name", "invo_professional_team", "team_name", "cppv_cp_visit_seen", "gender"})
    void aColumnThatTellsNothingOfAChildIsLeftAlone(String column) {
        assertThat(ChildColumns.tells(column)).isFalse();
    }

    @Test
    void aWorkerSeesTheRecordsBehindTheirOwnFigureAndWhatIsDueFirst() {
        load();
        SignedIn first = fixture.performance.organisation.signedIn(fixture.team.getFirst());
        SignedIn second = fixture.performance.organisation.signedIn(fixture.team.get(1));

        BehindFigure behind = CurrentUser.runAs(first, () -> records.behind("visits-in-time", YearMonth.of(2026, 10)))
                .orElseThrow();

        assertThat(behind.counted()).extracting(Counted::good).containsExactly(false, true);
        assertThat(behind.counted()).extracting(Counted::caseReference).containsOnly(fixture.mark + "c1");
        assertThat(behind.due()).extracting(Due::by).containsExactly(LocalDate.of(2026, 11, 18));
        assertThat(CurrentUser.runAs(first, () -> records.caseloadOn(LocalDate.of(2026, 10, 7))))
                .containsExactly(fixture.mark + "c1", fixture.mark + "c2");
        assertThat(CurrentUser.runAs(second, () -> records.behind("visits-in-time", YearMonth.of(2026, 10))))
                .isEmpty();
        assertThatThrownBy(() -> records.behind("visits-in-time", YearMonth.of(2026, 10)))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    /** Worker 0 has child 1, on a plan with visits, and child 2; two assessments were authorised, one of them late. */
    private List<CaseReport> load() {
        return List.of(
                fixture.load(
                        CaseTable.INVOLVEMENTS,
                        involvement(1, 1, 0, "2026-01-05", "") + involvement(2, 2, 0, "2026-01-05", "")),
                fixture.load(CaseTable.ASSESSMENTS, "$a1,$c1,2026-09-01,2026-10-30\n$a2,$c2,2026-06-01,2026-10-30\n"),
                fixture.load(CaseTable.PLANS, "$g1,$c1,2026-09-07,\n"),
                fixture.load(
                        CaseTable.PROTECTION_VISITS,
                        "$v1,$g1,2026-09-21\n$v2,$g1,2026-10-05\n$v3,$g1,2026-10-20\n$v4,$g1,2026-10-30\n$v5,$g1,2026-11-04\n"));
    }

    /** Each figure of the team, such as {@code "0 2026-10 1/2"}. */
    private List<String> figures(String measure) {
        return jdbc.sql("""
                        select array_position(:team, person_id) - 1 || ' ' || to_char(period, 'YYYY-MM') || ' '
                               || numerator || coalesce('/' || denominator, '')
                          from observation
                         where person_id = any (:team) and measure = :measure
                         order by 1
                        """)
                .param(
                        "team",
                        fixture.team.stream().map(person -> person.value()).toArray(Long[]::new))
                .param("measure", measure)
                .query(String.class)
                .list();
    }

    private String number(int worker) {
        return fixture.performance.number(fixture.team.get(worker));
    }

    private List<String> everything() {
        return jdbc.sql("select cast(r as text) || r.xmin from case_record r union all"
                        + " select cast(o as text) || o.xmin from observation o union all"
                        + " select cast(i as text) || i.xmin from observation_import i order by 1")
                .query(String.class)
                .list();
    }
}
