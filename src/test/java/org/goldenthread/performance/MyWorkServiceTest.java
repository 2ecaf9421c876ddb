package org.goldenthread.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.goldenthread.PortalTest;
import org.goldenthread.Queries;
import org.goldenthread.TestClock;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.performance.Comparison.Level;
import org.goldenthread.performance.Comparison.Per;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@PortalTest
class MyWorkServiceTest {

    @Autowired
    MyWorkService work;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private PerformanceFixture fixture;
    private List<PersonId> north;
    private PersonId amina;

    @BeforeEach
    void prepare() {
        clock.setInLondon(LocalDateTime.of(2026, 11, 16, 9, 0));
        fixture = new PerformanceFixture(context);
        north = fixture.team("North", fixture.service, 6);
        amina = north.getFirst();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void nobodySignedInSeesNothing() {
        assertThatThrownBy(() -> work.mine()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> work.glance()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThatThrownBy(() -> work.mine("caseload")).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void somebodyWithoutObservationsOrPostSeesNoMeasures() {
        fixture.load(fixture.row(amina, "caseload,2026-10,16,"));

        assertThat(mine(north.get(1))).isEmpty();
        assertThat(CurrentUser.runAs(new SignedIn("x", "X", "from outside", Set.of()), () -> work.mine()))
                .isEmpty();
    }

    @Test
    void everyoneSeesTheirOwnNumbersAndTheTarget() {
        fixture.load(fixture.row(amina, "assessments-in-45-days,2026-10,9,11")
                + fixture.row(amina, "caseload,2026-10,16,")
                + fixture.rows(north.subList(1, 6), "caseload,2026-10,18,"));

        MyMeasure assessments = mine(amina, "assessments-in-45-days");
        assertThat(assessments.period()).isEqualTo(YearMonth.of(2026, 10));
        assertThat(assessments.numerator()).isEqualTo(9);
        assertThat(assessments.denominator()).isEqualTo(11);
        assertThat(assessments.percent()).hasValue(82);
        assertThat(assessments.targetValue().orElseThrow()).isEqualByComparingTo("95");
        assertThat(assessments.status()).isEqualTo(TargetStatus.NOT_MET);
        assertThat(mine(amina, "caseload").status()).isEqualTo(TargetStatus.MET);
        assertThat(mine(north.get(1), "caseload").status()).isEqualTo(TargetStatus.NOT_MET);
        assertThat(mine(north.get(1), "caseload").percent()).isEmpty();
    }

    @Test
    void fewerThanFiveCasesAreCountsWithoutPercentageOrVerdict() {
        fixture.load(fixture.row(amina, "audits-good-or-better,2026-10,3,4"));

        MyMeasure audits = mine(amina, "audits-good-or-better");
        assertThat(audits.percent()).isEmpty();
        assertThat(audits.status()).isEqualTo(TargetStatus.TOO_FEW);
    }

    @Test
    void ofTooFewCasesNothingIsSaidInAnyWay() {
        fixture.load(months("visits-in-time", "3,4"));

        MyMeasure visits = mine(amina, "visits-in-time");
        assertThat(visits.status()).isEqualTo(TargetStatus.TOO_FEW);
        assertThat(visits.isWorseThanUsual()).isFalse();
        assertThat(visits.needsALook()).isFalse();
        assertThat(visits.isAsItShouldBe()).isFalse();
        assertThat(CurrentUser.runAs(fixture.organisation.signedIn(amina), () -> work.overview())
                        .judged())
                .isZero();

        fixture.load(fixture.row(amina, "visits-in-time,2026-10,3,5"));
        assertThat(mine(amina, "visits-in-time").isWorseThanUsual())
                .as("one case more, and it can be judged")
                .isTrue();
    }

    @Test
    void aMonthOfTooFewCasesMovesNoLimit() {
        fixture.load(months("visits-in-time", "20,20"));
        var without = mine(amina, "visits-in-time").behaviour().orElseThrow();
        fixture.load(fixture.row(amina, "visits-in-time,2026-04,0,4"));

        var with = mine(amina, "visits-in-time").behaviour().orElseThrow();
        assertThat(with.known()).isEqualTo(without.known() - 1);
        assertThat(with.lowerLimit()).isGreaterThan(90);
    }

    /** Eleven months at 20 of 20 or 39 of 40, and the last as told. */
    private String months(String measure, String last) {
        StringBuilder rows = new StringBuilder(fixture.row(amina, measure + ",2026-10," + last));
        for (int back = 1; back < 12; back++) {
            rows.append(fixture.row(
                    amina,
                    measure + "," + YearMonth.of(2026, 10).minusMonths(back) + (back % 2 == 0 ? ",20,20" : ",39,40")));
        }
        return rows.toString();
    }

    @Test
    void aMissedTargetIsNeverRoundedUpToIt() {
        fixture.load(fixture.row(amina, "visits-in-time,2026-10,947,1000"));

        assertThat(mine(amina, "visits-in-time").percent()).hasValue(94);
    }

    @Test
    void theTrendIsOfTwoYearsAtMost() {
        StringBuilder rows = new StringBuilder();
        for (int months = 0; months < 30; months++) {
            rows.append(fixture.row(
                    amina,
                    "visits-in-time," + YearMonth.of(2026, 10).minusMonths(months) + "," + (40 - months) + ",40"));
        }
        fixture.load(rows.toString());

        List<TrendPoint> trend = mine(amina, "visits-in-time").trend();
        assertThat(trend).hasSize(24);
        assertThat(trend.getFirst().period()).isEqualTo(YearMonth.of(2024, 11));
        assertThat(trend.getLast()).isEqualTo(new TrendPoint(YearMonth.of(2026, 10), 40, 40));
    }

    @Test
    void thoseThatNeedALookComeFirstAtAGlance() {
        fixture.load(fixture.row(amina, "cpd-recorded,2026-10,1,")
                + fixture.row(amina, "supervision-held,2026-10,11,12")
                + fixture.row(amina, "visits-in-time,2026-10,9,10")
                + fixture.row(amina, "caseload,2026-10,16,"));

        assertThat(CurrentUser.runAs(fixture.organisation.signedIn(amina), () -> work.glance()))
                .extracting(MyMeasure::key)
                .containsExactly("visits-in-time", "supervision-held", "cpd-recorded");
    }

    @Test
    void teamServiceOrganisationAndEnglandStandBeside() {
        List<PersonId> south = fixture.team("South", fixture.service, 6);
        List<PersonId> east = fixture.team("East", fixture.top, 6);
        fixture.load(fixture.rows(north, "assessments-in-45-days,2026-10,9,10")
                + fixture.rows(south, "assessments-in-45-days,2026-10,8,10")
                + fixture.rows(east, "assessments-in-45-days,2026-10,10,10"));

        List<Comparison> comparisons = mine(amina, "assessments-in-45-days").comparisons();
        assertThat(comparisons)
                .extracting(Comparison::level)
                .containsExactly(Level.TEAM, Level.SERVICE, Level.ORGANISATION, Level.ENGLAND);
        assertThat(comparisons)
                .extracting(Comparison::label)
                .startsWith("North", "Family safeguarding", "Exampleshire");
        assertThat(comparisons)
                .extracting(comparison -> comparison.value().toPlainString())
                .containsExactly("90.0", "85.0", "90.0", "85.7");
        assertThat(comparisons.get(1).numerator()).isEqualTo(102);
        assertThat(comparisons.get(1).denominator()).isEqualByComparingTo("120");
        assertThat(comparisons.getLast().source()).contains("Department for Education", "Open Government Licence");
    }

    @Test
    void caseloadsAreComparedByFullTimeWorker() {
        fixture.load(fixture.rows(north, "caseload,2026-10,15,"));

        Comparison team = mine(amina, "caseload").comparisons().getFirst();
        assertThat(team.per()).isEqualTo(Per.FULL_TIME_WORKER);
        assertThat(team.value()).isEqualByComparingTo("15.0");
    }

    @Test
    void theTeamOfFiveIsWithheldButNotItsService() {
        List<PersonId> small = fixture.team("Small", fixture.service, 5);
        fixture.load(fixture.rows(small, "visits-in-time,2026-10,9,10")
                + fixture.rows(north, "visits-in-time,2026-10,9,10"));

        List<Comparison> comparisons = mine(small.getFirst(), "visits-in-time").comparisons();
        assertThat(comparisons)
                .extracting(Comparison::verdict)
                .containsExactly(Verdict.TOO_FEW, Verdict.SHOWN, Verdict.SHOWN);
        assertThat(comparisons.getFirst().value()).isNull();
        assertThat(comparisons.getFirst().numerator()).isNull();
        assertThat(comparisons.getFirst().denominator()).isNull();
    }

    @Test
    void colleaguesWithNothingDueDoNotMakeAGroupLarger() {
        fixture.load(fixture.rows(north.subList(0, 5), "visits-in-time,2026-10,9,10")
                + fixture.row(north.get(5), "visits-in-time,2026-10,0,0"));

        assertThat(mine(amina, "visits-in-time").comparisons().getFirst().verdict())
                .isEqualTo(Verdict.TOO_FEW);
        fixture.load(fixture.row(north.get(5), "visits-in-time,2026-10,1,1"));
        assertThat(mine(amina, "visits-in-time").comparisons().getFirst().verdict())
                .isEqualTo(Verdict.SHOWN);
    }

    @Test
    void theSourceAndWhatWasRestatedAreKnown() {
        fixture.load(
                fixture.row(amina, "visits-in-time,2026-09,7,10") + fixture.row(amina, "visits-in-time,2026-10,9,10"));
        fixture.load(fixture.row(amina, "visits-in-time,2026-09,8,10"));

        MyMeasure visits = mine(amina, "visits-in-time");
        assertThat(visits.source()).isEqualTo(PerformanceFixture.SOURCE);
        assertThat(visits.restatements())
                .containsExactly(new Restatement(
                        new TrendPoint(YearMonth.of(2026, 9), 7, 10),
                        LocalDate.of(2026, 11, 16),
                        PerformanceFixture.SOURCE));
        assertThat(visits.trend().getFirst().numerator()).isEqualTo(8);
        assertThat(mine(amina, "visits-in-time").source()).isEqualTo(PerformanceFixture.SOURCE);
    }

    @Test
    void whoWasAwayHasASmallerAllowanceAndReadsByHowMuch() {
        fixture.load(fixture.rows(north.subList(0, 2), "caseload,2026-10,12,"));
        away("2026-10-05", "2026-10-16");

        MyWork work = CurrentUser.runAs(fixture.organisation.signedIn(amina), () -> this.work.overview());
        MyMeasure caseload = work.measures().getFirst();
        assertThat(caseload.targetValue().orElseThrow()).isEqualByComparingTo("9.3");
        assertThat(caseload.status()).isEqualTo(TargetStatus.NOT_MET);
        assertThat(work.keepInMind().map(Fairness::lessAllowed))
                .contains(new Fairness.Less(
                        YearMonth.of(2026, 10), new Presence(12, 22), new BigDecimal("9.3"), new BigDecimal("17")));
        assertThat(mine(north.get(1), "caseload").status()).isEqualTo(TargetStatus.MET);
    }

    @Test
    void aWholeMonthAwayHasNoAllowanceAndSaysSo() {
        fixture.load(fixture.rows(north.subList(0, 2), "caseload,2026-10,12,"));
        away("2026-09-20", "2026-11-02");

        MyMeasure caseload = mine(amina, "caseload");
        assertThat(caseload.targetValue()).isEmpty();
        assertThat(caseload.status()).isEqualTo(TargetStatus.AWAY);
        assertThat(caseload.needsALook()).isFalse();
        assertThat(mine(north.get(1), "caseload").status()).isEqualTo(TargetStatus.MET);
    }

    private void away(String first, String last) {
        jdbc.sql("""
                        insert into absence (person_id, first_day, last_day, cause, days_lost)
                        values (:person, cast(:first as date), cast(:last as date), 'other', 10)
                        """)
                .param("person", amina.value())
                .param("first", first)
                .param("last", last)
                .update();
    }

    @Test
    void theNumberOfQueriesDoesNotGrowWithTheFigures() {
        fixture.load(fixture.row(amina, "visits-in-time,2026-10,9,10"));
        int few = Queries.count(() -> mine(amina));
        fixture.load(fixture.rows(north, "visits-in-time,2026-10,8,10")
                + fixture.rows(north, "caseload,2026-09,8,")
                + fixture.rows(north, "caseload,2026-10,8,")
                + fixture.rows(north, "cpd-recorded,2026-10,1,"));

        assertThat(few).isBetween(1, 6);
        assertThat(Queries.count(() -> mine(amina))).isEqualTo(few);
    }

    private List<MyMeasure> mine(PersonId person) {
        return CurrentUser.runAs(fixture.organisation.signedIn(person), () -> work.mine());
    }

    private MyMeasure mine(PersonId person, String measure) {
        return CurrentUser.runAs(fixture.organisation.signedIn(person), () -> work.mine(measure))
                .orElseThrow();
    }
}
