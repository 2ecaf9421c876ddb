package org.goldenthread.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.attendance.CompletionImport;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.Unit;
import org.goldenthread.requirement.RequirementImport;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.survey.SurveyService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** A small demo through the doors that everybody uses, in a database of its own, for it is made only where nobody is yet. */
@SpringBootTest(
        webEnvironment = WebEnvironment.MOCK,
        properties = {"goldenthread.local.data=", "goldenthread.local.staff=110", "vaadin.productionMode=true"})
@ActiveProfiles("local")
@DirtiesContext
class DemoLoaderTest {

    private static final int STAFF = 110;

    @Autowired
    DemoLoader loader;

    @Autowired
    DemoProgress progress;

    @Autowired
    StaffDirectory directory;

    @Autowired
    SurveyService surveys;

    @Autowired
    RequirementImport requirements;

    @Autowired
    CompletionImport completions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void exactlyAsManyAreInPostAsAskedFor() {
        assertThat(directory.staffOn(directory.today())).hasSize(STAFF);
        assertThat(progress.isHalfLoaded()).isFalse();
    }

    @Test
    void threePulsesAYearlySurveyAndAHealthCheckAreFinishedAndOnePulseIsOpen() {
        assertThat(count("campaign where status = 'CLOSED' and series = 'pulse' and threshold = 5"))
                .isEqualTo(3);
        assertThat(count("campaign where status = 'CLOSED' and series = 'health-check' and threshold = 10"))
                .isEqualTo(1);
        assertThat(count("campaign where status = 'OPEN' and series = 'pulse' and closes_at > now()"))
                .isEqualTo(1);
        assertThat(count("campaign where not is_check")).isEqualTo(6);
        assertThat(count("campaign where status = 'CLOSED' and series = 'yearly' and attributes <> '{}'"))
                .isEqualTo(1);
        assertThat(count("campaign where is_check"))
                .as("two things are done, and their people asked")
                .isEqualTo(2);
    }

    @Test
    void answersHaveGoneThroughTheBallotBoxAndTheDemoPeopleHaveStillToAnswer() {
        assertThat(count("ballot") + count("counted_ballot")).isGreaterThan(STAFF * 2);
        for (DemoPerson person : DemoPerson.values()) {
            assertThat(CurrentUser.runAs(person.signedIn(), surveys::openForMe))
                    .as("open for %s", person)
                    .singleElement()
                    .satisfies(survey -> assertThat(survey.answered()).isFalse());
        }
    }

    @Test
    void theBoardHasTwoFrozenQuarters() {
        assertThat(count("frozen_scorecard where revision = 1")).isEqualTo(2);
        assertThat(count("frozen_scorecard_row where value <> '' and target <> ''"))
                .isPositive();
    }

    @Test
    void thereAreCommitmentsInEveryStatus() {
        assertThat(jdbc.sql("select distinct status from commitment")
                        .query(String.class)
                        .set())
                .isEqualTo(Set.of("PLANNED", "DOING", "DONE", "NOT_POSSIBLE"));
    }

    @Test
    void suggestionsWithAndWithoutNamesAreOpenOverdueAnsweredAndHeldBack() {
        assertThat(jdbc.sql("select distinct kind from suggestion_answer")
                        .query(String.class)
                        .set())
                .isEqualTo(Set.of("YES", "NOT_NOW", "ALREADY"));
        assertThat(count("suggestion where state = 'HELD_BACK'")).isEqualTo(1);
        assertThat(count("suggestion where answered_on is null and answer_by < current_date"))
                .isEqualTo(1);
        assertThat(count("suggestion where answered_on is null and answer_by > current_date"))
                .isEqualTo(3);
        assertThat(count("suggestion where author_id is null")).isEqualTo(4);
        assertThat(count("suggestion where supported >= 10")).isPositive();
    }

    @Test
    void measuresAreObservedForTwoYears() {
        assertThat(jdbc.sql("select count(distinct period) from observation")
                        .query(Integer.class)
                        .single())
                .isEqualTo(24);
        assertThat(jdbc.sql("select count(distinct measure) from observation")
                        .query(Integer.class)
                        .single())
                .isEqualTo(18);
    }

    @Test
    void someHaveMovedSomeHaveReturnedAndSomeHaveLeft() {
        assertThat(count("(select from post group by person_id, started having count(distinct unit_id) > 1) movers"))
                .isPositive();
        assertThat(count("(select from post group by person_id having count(distinct started) > 1) returners"))
                .isPositive();
        assertThat(count("(select from post group by person_id having bool_and(valid_to <= current_date)) leavers"))
                .isPositive();
    }

    @ParameterizedTest
    @EnumSource(DemoPerson.class)
    void theDemoPeopleWorkWhereTheySay(DemoPerson person) {
        StaffMember member = directory
                .findByEmployeeNumber(person.employeeNumber(), directory.today())
                .orElseThrow();
        Unit unit = directory.structureOn(directory.today()).find(member.unit()).orElseThrow();
        var expected = Map.of(
                DemoPerson.AMINA, "Social worker, North 2",
                DemoPerson.BEN, "Social worker, North 2",
                DemoPerson.CHLOE, "Practice manager, North 2",
                DemoPerson.DAVID, "Head of service, Family safeguarding",
                DemoPerson.ESTHER, "Learning and development adviser, Quality and learning",
                DemoPerson.FARID, "HR business partner, People and systems",
                DemoPerson.GRACE, "Systems administrator, People and systems",
                DemoPerson.HANNAH, "Business support officer, Support 1");
        assertThat(member.jobRole() + ", " + unit.name()).isEqualTo(expected.get(person));
        assertThat(member.fullName()).isEqualTo(person.signedIn().fullName());
        boolean leads = CurrentUser.runAs(
                person.signedIn(), () -> directory.unitsILead().contains(unit.id()));
        assertThat(leads).isEqualTo(person == DemoPerson.CHLOE || person == DemoPerson.DAVID);
    }

    @Test
    void theFilesToTryHaveTheGoodAndBadRowsThatTheySay() {
        var required = CurrentUser.runAs(
                DemoPerson.ESTHER.signedIn(), () -> requirements.read(Path.of("demo/requirements.csv"), false));
        assertThat(List.of(required.added(), required.badRows())).isEqualTo(List.of(2, 1));
        var completed = CurrentUser.runAs(
                DemoPerson.ESTHER.signedIn(), () -> completions.read(Path.of("demo/completions.csv"), false));
        assertThat(List.of(completed.added(), completed.badRows())).isEqualTo(List.of(3, 2));
    }

    @Test
    void loadingAgainChangesNothing() throws IOException {
        var before = counts();
        loader.load();
        assertThat(counts()).isEqualTo(before);
    }

    private Map<String, Integer> counts() {
        return Map.of(
                "person", count("person"),
                "post", count("post"),
                "campaign", count("campaign"),
                "ballot", count("ballot"),
                "counted_ballot", count("counted_ballot"),
                "observation", count("observation"),
                "commitment", count("commitment"),
                "suggestion", count("suggestion"));
    }

    private int count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Integer.class).single();
    }
}
