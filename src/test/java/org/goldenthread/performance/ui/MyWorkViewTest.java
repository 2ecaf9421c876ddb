package org.goldenthread.performance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.router.HasErrorParameter;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.goldenthread.TestClock;
import org.goldenthread.ViewTest;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.performance.PerformanceFixture;
import org.goldenthread.shell.Chart;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Spark;
import org.goldenthread.shell.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class MyWorkViewTest extends ViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private PerformanceFixture fixture;
    private List<PersonId> north;
    private PersonId amina;

    @BeforeEach
    void load() {
        clock.setInLondon(LocalDateTime.of(2026, 11, 16, 9, 0));
        fixture = new PerformanceFixture(context);
        north = fixture.team("North", fixture.service, 5);
        List<PersonId> south = fixture.team("South", fixture.service, 6);
        amina = north.getFirst();
        fixture.load(fixture.row(amina, "assessments-in-45-days,2026-08,3,4")
                + fixture.row(amina, "assessments-in-45-days,2026-09,0,0")
                + fixture.rows(north, "assessments-in-45-days,2026-10,9,11")
                + fixture.rows(south, "assessments-in-45-days,2026-10,10,10")
                + fixture.row(amina, "caseload,2026-10,16,")
                + fixture.row(amina, "visits-in-time,2026-10,41,42")
                + fixture.row(amina, "audits-good-or-better,2026-10,3,4")
                + fixture.row(amina, "supervision-held,2026-10,0,0")
                + fixture.row(amina, "cpd-recorded,2026-10,1,"));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void nobodySignedInIsRefused() {
        assertRefused("my-work");
        assertRefused("my-work/caseload");
    }

    @Test
    void howThingsStandIsOneSentenceAndWhatNeedsALookComesFirst() {
        signIn(fixture.organisation.signedIn(amina));
        MyWorkView view = open("my-work", MyWorkView.class);

        assertThat(text(view))
                .contains("2 of 4 are as they should be; assessments in 45 working days and CPD recorded need a look.")
                .doesNotContain("Keep in mind")
                .doesNotContain("older than");
        assertThat(_find(view, H2.class))
                .extracting(H2::getText)
                .containsExactly(
                        "Needs a look",
                        "Productivity: what there is to do, and what is done in time",
                        "Performance: how good it is for children",
                        "Wellbeing");
        assertThat(_find(view, MeasureCard.class))
                .extracting(card -> _get(card, Anchor.class).getText())
                .containsExactly(
                        "Assessments in 45 working days",
                        "CPD recorded",
                        "Children allocated to me",
                        "Visits in time",
                        "Audits good or better",
                        "Supervision held");
    }

    @Test
    void cardsSayFigureDenominatorMonthTargetAndStatusInWordsAndShape() {
        signIn(fixture.organisation.signedIn(amina));
        MyWorkView view = open("my-work", MyWorkView.class);

        assertThat(_find(view, Spark.class)).hasSize(6);
        assertThat(card(view, "caseload"))
                .contains("16✓Within allowance")
                .contains("In October 2026")
                .contains("Allowance: 17");
        assertThat(card(view, "assessments-in-45-days"))
                .contains("82\u00a0%!Below target")
                .contains("9 of 11 in October 2026Target: 95\u00a0% or more");
        assertThat(card(view, "visits-in-time")).contains("✓On target");
        assertThat(card(view, "audits-good-or-better"))
                .contains("3 of 4–Too few to judge")
                .doesNotContain("75");
        assertThat(card(view, "supervision-held")).contains("–Nothing due").contains("Nothing was due in October 2026");
        assertThat(card(view, "cpd-recorded")).contains("!Below target").contains("Target: 2 or more");
    }

    @Test
    void theTeamOfFiveIsWithheldAndThePageSaysWhyWhileOthersAreShown() {
        signIn(fixture.organisation.signedIn(amina));

        assertThat(card(open("my-work", MyWorkView.class), "assessments-in-45-days"))
                .contains("Teamwithheld")
                .contains("Service91.3\u00a0%")
                .contains("England 202585.7\u00a0%");
        assertThat(text(open("my-work/assessments-in-45-days", MeasureView.class)))
                .contains("Team NorthWithheld: fewer than five other people stand behind it.")
                .contains("Service Family safeguarding91.3\u00a0%");
    }

    @Test
    void everyCardLeadsToItsMeasure() {
        signIn(fixture.organisation.signedIn(amina));

        assertThat(_find(open("my-work", MyWorkView.class), Anchor.class))
                .extracting(Anchor::getHref)
                .contains("my-work/assessments-in-45-days", "my-work/caseload");
    }

    @Test
    void sicknessIsComparedWithNobodyAndSaysWhoSeesIt() {
        fixture.load(
                fixture.rows(north, "sickness-days,2026-10,12,") + fixture.row(north.get(1), "caseload,2026-10,9,"));
        signIn(fixture.organisation.signedIn(amina));

        assertThat(card(open("my-work", MyWorkView.class), "sickness-days"))
                .contains("12 days")
                .contains("Not compared with others.");
        assertThat(jdbc.sql("select count(*) from comparison where measure = 'sickness-days'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(text(open("my-work/sickness-days", MeasureView.class)))
                .contains("You see your own figure, and your line manager may see it too. Nobody else does.")
                .contains("It is not added up for teams, services or the organisation.")
                .contains("Being ill is nothing to be measured against a target.")
                .contains("You were off sick on 12 working days in the twelve months to October 2026.");
    }

    @Test
    void aFigureOlderThanItsRhythmSaysSoInWordsAndShape() {
        clock.setInLondon(LocalDateTime.of(2026, 12, 16, 9, 0));
        signIn(fixture.organisation.signedIn(amina));
        MyWorkView view = open("my-work", MyWorkView.class);

        assertThat(card(view, "caseload")).contains("◷Data is late: up to 31 October 2026");
        assertThat(card(view, "audits-good-or-better")).doesNotContain("late");
        assertThat(text(view)).contains("5 figures are older than they should be.");
        assertThat(text(open("my-work/caseload", MeasureView.class)))
                .contains("◷Data is late: up to 31 October 2026")
                .contains("New figures come every month from: Case management system. They are late after 45 days.");
        clock.setInLondon(LocalDateTime.of(2026, 12, 15, 9, 0));
        assertThat(text(open("my-work", MyWorkView.class))).doesNotContain("late");
    }

    @Test
    void whatIsPublishedStandsYearByYearWithSourceAndLicence() {
        signIn(fixture.organisation.signedIn(amina));

        assertThat(text(open("my-work/caseload", MeasureView.class)))
                .contains("202415.4Counts not published202316Counts not published202216.6")
                .contains("England. Source: Children's social work workforce, Department for Education."
                        + " Licence: Open Government Licence v3.0.")
                .contains("Allowance: 17")
                .contains("From 1 April 2027: Allowance: 15.")
                .contains("Set by: Caseload allowance of the service. It counts since 1 April 2025.");
    }

    @Test
    void somebodyWithoutFiguresIsToldWhereTheyComeFrom() {
        signIn(fixture.organisation.signedIn(
                fixture.team("East", fixture.service, 1).getFirst()));

        assertThat(text(_get(open("my-work", MyWorkView.class), EmptyState.class)))
                .contains("There are no figures about your work yet");
    }

    @Test
    void aMeasureShowsItsChartWithTheSameNumbersAsATable() {
        signIn(fixture.organisation.signedIn(amina));
        MeasureView view = open("my-work/assessments-in-45-days", MeasureView.class);

        assertThat(_get(view, H1.class).getText()).isEqualTo("Assessments in 45 working days");
        assertThat(_get(view, Chart.class).getElement().getAttribute("aria-label"))
                .isEqualTo("Assessments in 45 working days, 3 months from August 2026 to October 2026:"
                        + " lowest 3 of 4, highest 82\u00a0%, last 82\u00a0%.");
        assertThat(text(_find(view, NativeTable.class).getFirst()))
                .contains("October 202682\u00a0%9 of 11September 2026no figure0 of 0August 20263 of 43 of 4");
    }

    @Test
    void aMeasureShowsWhoIsComparedFromWhichSourceAndWhoSeesIt() {
        signIn(fixture.organisation.signedIn(amina));
        String text = text(open("my-work/assessments-in-45-days", MeasureView.class));

        assertThat(text)
                .contains("Me82\u00a0%9 of 11 in October 2026From Case system, data of 14 November 2026")
                .contains("Service Family safeguarding91.3\u00a0%105 of 115Observations of October 2026")
                .contains("85.7\u00a0%555,820 of 648,830Children in need, Department for Education, data set C2,"
                        + " Open Government Licence v3.0, 2025")
                .contains("Set by: Performance plan of the organisation. It counts since 1 April 2025.")
                .contains("You see your own figure, and your line manager may see it too. Nobody else does.")
                .doesNotContain("45 of 55");
    }

    @Test
    void aRestatedMonthSaysWhatItWasBefore() {
        fixture.load(fixture.row(amina, "assessments-in-45-days,2026-08,4,4"));
        signIn(fixture.organisation.signedIn(amina));

        assertThat(text(open("my-work/assessments-in-45-days", MeasureView.class)))
                .contains("August 2026 was 3 of 4 until it was restated on 16 November 2026, from Case system.");
        assertThat(text(open("my-work/caseload", MeasureView.class))).doesNotContain("restated");
    }

    @Test
    void aPartTimerReadsHowTheirAllowanceWasMade() {
        jdbc.sql("update post set fte = 0.8, practice_level = 'Newly qualified' where person_id = :person")
                .param("person", amina.value())
                .update();
        fixture.load(fixture.row(amina, "caseload,2026-10,16,"));
        signIn(fixture.organisation.signedIn(amina));

        assertThat(text(open("my-work/caseload", MeasureView.class)))
                .contains("Allowance: 8")
                .contains("You work 0.8 of full time.")
                .contains("You are newly qualified")
                .contains("10 for a newly qualified social worker in family safeguarding, 0.8 of full time: 8");
    }

    @Test
    void aMonthThatChanceAloneWouldNotMakeIsSaidOnTheCardOnThePageAndInTheTable() {
        fixture.load(months("visits-in-time", 90, 91, 90, 92, 91, 90, 91, 92, 90, 91, 92, 90, 91, 78));
        signIn(fixture.organisation.signedIn(amina));

        assertThat(card(open("my-work", MyWorkView.class), "visits-in-time")).contains("▼ Lower than usual");
        MeasureView view = open("my-work/visits-in-time", MeasureView.class);
        assertThat(_find(view, Tag.class))
                .extracting(MyWorkViewTest::text)
                .containsExactly("▼ Lower than usual", "!Below target");
        assertThat(text(view))
                .contains("The shaded band is what chance alone would do: from 84.2\u00a0% to 95.7\u00a0%,"
                        + " around your mean of 89.9\u00a0%.")
                .contains("The last point lies below it: something has changed.")
                .contains("13 points in a row lie above the mean, from September 2025 to September 2026")
                .contains("Against the target the result varies")
                .contains("near limits 86.1\u00a0% and 93.7\u00a0%")
                .contains("October 202678\u00a0%78 of 100below the lower limit")
                .contains("September 202691\u00a0%91 of 100seven or more above the mean")
                .doesNotContain("Provisional");
    }

    @Test
    void aShortSeriesIsProvisionalAndAQuietOneSaysSo() {
        fixture.load(months("visits-in-time", 97, 99, 98, 100, 97, 98));
        signIn(fixture.organisation.signedIn(amina));

        assertThat(text(open("my-work/visits-in-time", MeasureView.class)))
                .contains("Provisional: 6 months have a figure. The band settles from 13 on.")
                .contains("nothing here says that anything has changed")
                .contains("from 93.4\u00a0% to 100\u00a0%");
    }

    @Test
    void figuresThatCountMostOfTheSameMonthsAgainHaveNoBand() {
        fixture.load(months("audits-good-or-better", 90, 80, 70, 60, 50, 40, 30, 20, 10));
        signIn(fixture.organisation.signedIn(amina));

        assertThat(text(open("my-work/audits-good-or-better", MeasureView.class)))
                .contains("No band of chance is drawn here")
                .doesNotContain("Limits");
    }

    @Test
    void aProportionIsSetAgainstWhatChanceDoesAroundTheServiceAndEngland() {
        signIn(fixture.organisation.signedIn(amina));

        assertThat(text(open("my-work/assessments-in-45-days", MeasureView.class)))
                .contains("9 of 11 is within what chance alone would do around the 91.3\u00a0% of"
                        + " Service Family safeguarding: from 8 to 11.")
                .contains("9 of 11 is within what chance alone would do around the 85.7\u00a0% of England 2025:"
                        + " from 7 to 11.");
        assertThat(text(open("my-work/caseload", MeasureView.class))).doesNotContain("Could it be chance?");
        assertThat(text(open("my-work/supervision-held", MeasureView.class))).doesNotContain("Could it be chance?");
    }

    @Test
    void tooFewInTimeToBeChanceIsSaid() {
        fixture.load(fixture.row(amina, "assessments-in-45-days,2026-10,3,11"));
        signIn(fixture.organisation.signedIn(amina));

        assertThat(text(open("my-work/assessments-in-45-days", MeasureView.class)))
                .contains("3 of 11 is less than chance alone would ever be expected to do around the 85.7\u00a0% of"
                        + " England 2025, which is from 5 to 11.");
    }

    @Test
    void aWithheldServiceHasNoLimitsEither() {
        List<PersonId> alone =
                fixture.team("Alone", fixture.organisation.unit("Small", UnitKind.SERVICE, fixture.top), 2);
        fixture.load(fixture.rows(alone, "assessments-in-45-days,2026-10,9,11"));
        signIn(fixture.organisation.signedIn(alone.getFirst()));

        assertThat(text(open("my-work/assessments-in-45-days", MeasureView.class)))
                .contains("England 2025: from 7 to 11")
                .doesNotContain("of Service Small:");
    }

    /** Of a hundred each, the last of them in October 2026. */
    private String months(String measure, int... numerators) {
        StringBuilder rows = new StringBuilder();
        for (int month = 0; month < numerators.length; month++) {
            rows.append(fixture.row(
                    amina,
                    measure + "," + YearMonth.of(2026, 11).minusMonths(numerators.length - month) + ","
                            + numerators[month] + ",100"));
        }
        return rows.toString();
    }

    @Test
    void aMeasureThatDoesNotExistIsNotFound() {
        signIn(fixture.organisation.signedIn(amina));
        navigate("my-work/lateness");

        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst())
                .isInstanceOf(HasErrorParameter.class);
    }

    private static String card(MyWorkView view, String measure) {
        return _find(view, MeasureCard.class).stream()
                .filter(card -> _get(card, Anchor.class).getHref().equals("my-work/" + measure))
                .map(MyWorkViewTest::text)
                .findFirst()
                .orElseThrow();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
