package org.goldenthread.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.goldenthread.PortalTest;
import org.goldenthread.Queries;
import org.goldenthread.TestClock;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Figures of services: who may read them, what they come to, and what is withheld. */
@PortalTest
class WorkforceServiceTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    WorkforceService service;

    @Autowired
    WorkforceUpdate update;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @BeforeEach
    void today() {
        clock.setInLondon(LocalDateTime.of(2026, 11, 29, 10, 0));
    }

    @AfterEach
    void reset() {
        clock.reset();
        jdbc.sql("delete from establishment").update();
    }

    @Test
    void staffAndAdministratorsAreRefused() {
        WorkforceFixture fixture = new WorkforceFixture(context, 8, 8);
        for (SignedIn person : List.of(
                fixture.organisation.signedIn(fixture.northerners.getFirst()), WorkforceFixture.ADMINISTRATOR)) {
            assertThatThrownBy(() -> CurrentUser.runAs(person, service::units))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> CurrentUser.runAs(person, () -> service.of(fixture.unit(fixture.north))))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void aLeaderReadsTheOrganisationAndWhatTheyLeadAndNothingElse() {
        WorkforceFixture fixture = new WorkforceFixture(context, 8, 8);
        PersonId leader = fixture.northerners.getFirst();
        fixture.organisation.lead(fixture.north, leader);
        update.run();
        SignedIn signedIn = fixture.organisation.signedIn(leader, Role.LEADER);
        assertThat(CurrentUser.runAs(signedIn, service::units))
                .extracting(unit -> unit.id())
                .containsExactly(fixture.top, fixture.north);
        assertThat(CurrentUser.runAs(signedIn, () -> service.of(fixture.unit(fixture.south))))
                .isEmpty();
        assertThat(CurrentUser.runAs(signedIn, () -> service.of(fixture.unit(fixture.north))))
                .isPresent();
    }

    @Test
    void aLeaderOfNothingReadsTheOrganisationAlone() {
        WorkforceFixture fixture = new WorkforceFixture(context, 8, 8);
        SignedIn signedIn = fixture.organisation.signedIn(fixture.southerners.getFirst(), Role.LEADER);
        assertThat(CurrentUser.runAs(signedIn, service::units))
                .extracting(unit -> unit.id())
                .containsExactly(fixture.top);
    }

    @Test
    void turnoverAgencyVacancyAndStabilityComeOutOfPostsAndBudgets() {
        WorkforceFixture fixture = new WorkforceFixture(context, 12, 10);
        fixture.leave(fixture.northerners.get(0), LocalDate.of(2026, 3, 31));
        fixture.leave(fixture.northerners.get(1), LocalDate.of(2025, 10, 31));
        fixture.post(fixture.northerners.get(2), "AGENCY", BigDecimal.ONE);
        fixture.post(fixture.northerners.get(3), "STUDENT", BigDecimal.ONE);
        fixture.post(fixture.northerners.get(4), "PERMANENT", new BigDecimal("0.5"));
        String code = fixture.unit(fixture.north).code();
        assertThat(fixture.load(WorkforceFile.ESTABLISHMENT, code + ",Team manager,2.0,2026-01-01\n")
                        .changes())
                .isEqualTo(1);

        Workforce north = hr(fixture, fixture.north);
        assertThat(north.month()).hasToString("2026-10");
        assertThat(north.figures()).allSatisfy(line -> assertThat(line.trend()).hasSize(24));
        assertThat(value(north, "headcount")).isEqualByComparingTo("8");
        assertThat(value(north, "fte")).isEqualByComparingTo("7.5");
        // One full-time leaver since 1 November 2025; the one of 31 October is out.
        assertThat(value(north, "turnover")).isEqualByComparingTo("13.3");
        assertThat(value(north, "agency")).isEqualByComparingTo("11.8");
        assertThat(value(north, "vacancy")).isEqualByComparingTo("21.1");
        assertThat(value(north, "stability")).isEqualByComparingTo("100.0");
        assertThat(north.numberOf("leavers"))
                .hasValueSatisfying(each -> assertThat(each).isEqualByComparingTo("1"));
        assertThat(value(hr(fixture, fixture.top), "headcount")).isEqualByComparingTo("18");
        FigureLine turnover = north.figure("turnover").orElseThrow();
        assertThat(turnover.trend().get(22).numerator())
                .as("both are within the year to September")
                .isEqualByComparingTo("2");
    }

    @Test
    void whoMovesToAnotherServiceHasNotLeft() {
        WorkforceFixture fixture = new WorkforceFixture(context, 8, 8);
        PersonId mover = fixture.northerners.getFirst();
        LocalDate on = LocalDate.of(2026, 5, 1);
        fixture.leave(mover, on.minusDays(1));
        jdbc.sql("""
                        insert into post (person_id, post_number, unit_id, job_role, fte, contract_type, started, valid_from)
                        select person_id, post_number, :unit, job_role, fte, contract_type, started, :on
                          from post where person_id = :person
                        """)
                .param("unit", fixture.south.value())
                .param("on", on)
                .param("person", mover.value())
                .update();
        update.run();
        assertThat(value(hr(fixture, fixture.north), "turnover")).isEqualByComparingTo("0.0");
        assertThat(hr(fixture, fixture.north).numberOf("leavers"))
                .hasValueSatisfying(each -> assertThat(each).isZero());
        assertThat(value(hr(fixture, fixture.south), "headcount")).isEqualByComparingTo("9");
    }

    @Test
    void aSmallServiceIsWithheldAndSoIsTheOneBesideIt() {
        WorkforceFixture fixture = new WorkforceFixture(context, 20, 4);
        update.run();
        assertThat(hr(fixture, fixture.south)
                        .figure("headcount")
                        .orElseThrow()
                        .now()
                        .verdict())
                .isEqualTo(Verdict.TOO_FEW);
        assertThat(hr(fixture, fixture.north)
                        .figure("headcount")
                        .orElseThrow()
                        .now()
                        .verdict())
                .isEqualTo(Verdict.PROTECTS_OTHERS);
        assertThat(hr(fixture, fixture.north).figures())
                .allSatisfy(line -> assertThat(line.now().value()).isNull());
        assertThat(value(hr(fixture, fixture.top), "headcount")).isEqualByComparingTo("24");
        assertThat(jdbc.sql("select count(*) from workforce_figure where unit_id = :unit and numerator is not null")
                        .param("unit", fixture.south.value())
                        .query(Integer.class)
                        .single())
                .as("what is withheld is not stored either")
                .isZero();
    }

    @Test
    void sicknessIsWithheldWhereFewWereIllAlthoughManyWorkThere() {
        WorkforceFixture fixture = new WorkforceFixture(context, 20, 20);
        fixture.load(
                WorkforceFile.ABSENCES,
                fixture.rows(fixture.northerners.subList(0, 10), "2026-09-07,2026-09-11,cold or flu,5")
                        + fixture.rows(fixture.southerners.subList(0, 2), "2026-09-07,2026-09-11,stress,5"));
        Workforce south = hr(fixture, fixture.south);
        assertThat(south.figure("headcount").orElseThrow().now().verdict()).isEqualTo(Verdict.SHOWN);
        assertThat(south.figure("sickness-days").orElseThrow().now().verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(hr(fixture, fixture.north)
                        .figure("sickness-days")
                        .orElseThrow()
                        .now()
                        .verdict())
                .as("else the organisation less this one would tell")
                .isEqualTo(Verdict.PROTECTS_OTHERS);
        assertThat(value(hr(fixture, fixture.top), "sickness-days")).isEqualByComparingTo("1.5");
    }

    @Test
    void causesAreShownInFivesWhereEachIsOfEnoughPeople() {
        WorkforceFixture fixture = new WorkforceFixture(context, 20, 20);
        String colds = "2026-09-07,2026-09-11,cold or flu,5";
        String stress = "2026-06-01,2026-06-12,stress,10";
        fixture.load(
                WorkforceFile.ABSENCES,
                fixture.rows(fixture.northerners.subList(0, 10), colds)
                        + fixture.rows(fixture.northerners.subList(10, 17), stress)
                        + fixture.rows(fixture.southerners.subList(0, 8), colds)
                        + fixture.rows(fixture.southerners.subList(8, 14), stress));
        ShareTable north = causes(fixture, fixture.north);
        assertThat(north.verdict()).isEqualTo(Verdict.SHOWN);
        assertThat(north.lines())
                .extracting(ShareTable.Line::key, ShareTable.Line::amount, ShareTable.Line::percent)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("mental-health", 70, 58),
                        org.assertj.core.groups.Tuple.tuple("infection", 50, 42));
        fixture.load(
                WorkforceFile.ABSENCES,
                fixture.rows(fixture.southerners.subList(8, 9), "2026-06-01,2026-06-12,stress,0"));
        assertThat(causes(fixture, fixture.south).verdict()).as("five are left").isEqualTo(Verdict.TOO_FEW);
        assertThat(causes(fixture, fixture.north).verdict()).isEqualTo(Verdict.PROTECTS_OTHERS);
        assertThat(causes(fixture, fixture.top).verdict()).isEqualTo(Verdict.SHOWN);
    }

    @Test
    void aSmallFileMakesAnewWhatItTouchesAndNothingElse() {
        WorkforceFixture other = new WorkforceFixture(context, 12, 12);
        WorkforceFixture fixture = new WorkforceFixture(context, 20, 20);
        update.run();
        // So that it can be told which rows were made anew.
        mark(other.top);
        mark(fixture.top);
        String inSeptember = fixture.rows(fixture.northerners.subList(0, 9), "2026-09-07,2026-09-11,cold or flu,5");
        fixture.load(WorkforceFile.ABSENCES, inSeptember);

        assertThat(marked(other.top)).as("months of another organisation").hasSize(24);
        assertThat(marked(fixture.top)).hasSize(22).doesNotContain("2026-09-01", "2026-10-01");
    }

    @Test
    void whatSmallFilesMakeIsWhatAllTogetherMakes() {
        WorkforceFixture fixture = new WorkforceFixture(context, 20, 20);
        PersonId leaver = fixture.southerners.getLast();
        fixture.leave(leaver, LocalDate.of(2026, 6, 30));
        String code = fixture.unit(fixture.south).code();
        fixture.load(
                WorkforceFile.ABSENCES,
                fixture.rows(fixture.northerners.subList(0, 9), "2025-09-07,2025-09-11,cold or flu,5"));
        fixture.load(
                WorkforceFile.ABSENCES,
                fixture.rows(fixture.southerners.subList(0, 12), "2026-03-02,2026-04-10,stress,29"));
        fixture.load(WorkforceFile.ESTABLISHMENT, code + ",Social worker,24,2026-05-01\n");
        fixture.load(WorkforceFile.LEAVERS, fixture.rows(List.of(leaver), "2026-06-30,family"));
        List<String> before = stored(fixture);
        update.run();

        assertThat(before).hasSizeGreaterThan(600).isEqualTo(stored(fixture));
    }

    private void mark(UnitId unit) {
        jdbc.sql("update workforce_figure set numerator = -1 where unit_id = :unit and figure = 'headcount'")
                .param("unit", unit.value())
                .update();
    }

    private List<String> marked(UnitId unit) {
        return jdbc.sql("select cast(month as text) from workforce_figure where unit_id = :unit and numerator = -1")
                .param("unit", unit.value())
                .query(String.class)
                .list();
    }

    private List<String> stored(WorkforceFixture fixture) {
        return jdbc.sql("""
                        select unit_id || ' ' || figure || ' ' || month || ' ' || verdict || ' ' || coalesce(numerator, -1)
                               || ' ' || coalesce(denominator, -1) from workforce_figure where unit_id = any(:units)
                        union all
                        select unit_id || ' ' || kind || ' ' || category || ' ' || verdict || ' ' || coalesce(amount, -1)
                          from workforce_share where unit_id = any(:units)
                        order by 1
                        """)
                .param("units", new Long[] {fixture.top.value(), fixture.north.value(), fixture.south.value()})
                .query(String.class)
                .list();
    }

    @Test
    void aPageAsksAsMuchOfALargeServiceAsOfASmallOne() {
        WorkforceFixture small = new WorkforceFixture(context, 8, 8);
        WorkforceFixture large = new WorkforceFixture(context, 40, 8);
        update.run();
        assertThat(queries(large)).isEqualTo(queries(small)).isLessThanOrEqualTo(6);
    }

    private int queries(WorkforceFixture fixture) {
        var unit = fixture.unit(fixture.north);
        return Queries.count(() -> CurrentUser.runAs(WorkforceFixture.HR, () -> service.of(unit)));
    }

    private Workforce hr(WorkforceFixture fixture, UnitId unit) {
        return CurrentUser.runAs(WorkforceFixture.HR, () -> service.of(fixture.unit(unit)))
                .orElseThrow();
    }

    private ShareTable causes(WorkforceFixture fixture, UnitId unit) {
        return hr(fixture, unit).shares().stream()
                .filter(table -> table.kind().equals("cause"))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal value(Workforce workforce, String figure) {
        return workforce.figure(figure).orElseThrow().now().value();
    }
}
