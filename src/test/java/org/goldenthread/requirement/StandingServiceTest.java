package org.goldenthread.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.goldenthread.learning.LearningFixture.by;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.PortalTest;
import org.goldenthread.Queries;
import org.goldenthread.TestClock;
import org.goldenthread.learning.CourseId;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class StandingServiceTest {

    private static final LocalDate RULE = LocalDate.of(2027, 3, 1);

    @Autowired
    StandingService standings;

    @Autowired
    RequirementService rules;

    @Autowired
    StandingsRound round;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestClock clock;

    private RequirementFixture fixture;
    private CourseId course;
    private RequirementId rule;

    @BeforeEach
    void begin() {
        clock.setInLondon(LocalDateTime.of(2027, 3, 10, 10, 0));
        fixture = new RequirementFixture(context);
        course = fixture.elearning("Safeguarding " + UUID.randomUUID());
        rule = fixture.require(course, RULE);
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void onlyPublishersReadAndWriteTheRules() {
        for (SignedIn person : List.of(fixture.amina, fixture.chloe, fixture.david)) {
            refused(person, rules::all);
            refused(person, () -> rules.find(rule));
            refused(person, () -> rules.add(fixture.draft(course, RULE)));
            refused(person, () -> rules.change(rule, 0, fixture.draft(course, RULE)));
            refused(person, () -> rules.courses("", 0, 10));
        }
    }

    @Test
    void nobodyReadsTheCountsOfAUnitThatTheyDoNotLead() {
        refused(fixture.amina, () -> standings.counts(fixture.team));
        refused(fixture.chloe, () -> standings.counts(fixture.team));
        refused(fixture.david, () -> standings.counts(fixture.learning.team));
    }

    @Test
    void namesOfOthersAreForPublishersAndLineManagersOnly() {
        for (SignedIn person : List.of(fixture.amina, fixture.chloe, fixture.david)) {
            refused(person, () -> standings.people(rule, StandingState.DUE, fixture.team, 0, 10));
            refused(person, () -> standings.countPeople(rule, StandingState.DUE, fixture.team));
        }
        assertThat(by(fixture.amina, () -> standings.ofMyPeople()).people()).isEmpty();
        assertThat(by(fixture.david, () -> standings.ofMyPeople()).people())
                .extracting(TeamStanding.Person::name)
                .containsExactly("Chloe Test");
    }

    @Test
    void everybodyReadsTheirOwnAsOfThisMoment() {
        assertThat(mine()).singleElement().satisfies(mine -> {
            assertThat(mine.standing().state()).isEqualTo(StandingState.DUE);
            assertThat(mine.standing().due()).isEqualTo(RULE.plusDays(90));
        });
        fixture.complete(fixture.amina, course);
        assertThat(mine())
                .singleElement()
                .satisfies(mine -> assertThat(mine.standing().state()).isEqualTo(StandingState.VALID));
        assertThat(by(fixture.chloe, () -> standings.mine())).isEmpty();
    }

    @Test
    void aLineManagerSeesTheirPeopleInAFixedNumberOfQueries() {
        TeamStanding team = by(fixture.chloe, () -> standings.ofMyPeople());
        assertThat(team.rules()).extracting(Requirement::id).containsExactly(rule);
        assertThat(team.people()).hasSize(2);
        int before = queries();
        var people = new OrganisationFixture(jdbc);
        PersonId manager = by(
                fixture.amina,
                () -> jdbc.sql("select manager_id from post where person_id = :id")
                        .param("id", fixture.aminasKey.value())
                        .query((row, number) -> new PersonId(row.getLong(1)))
                        .single());
        for (int more = 0; more < 5; more++) {
            people.person("More", fixture.team, "Social worker", manager);
        }
        assertThat(queries()).isEqualTo(before);
    }

    @Test
    void theRoundStoresWhatIsCountedAndListed() {
        round.run();
        assertThat(counts()).isEqualTo(Map.of(StandingState.DUE, 2));
        clock.setInLondon(LocalDateTime.of(2027, 5, 31, 10, 0));
        fixture.complete(fixture.amina, course);
        round.run();
        assertThat(counts()).isEqualTo(Map.of(StandingState.OVERDUE, 1, StandingState.VALID, 1));
        assertThat(by(fixture.david, () -> standings.counts(fixture.service)))
                .filteredOn(each -> each.requirement().id().equals(rule))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.inDate()).isEqualTo(1);
                    assertThat(each.asked()).isEqualTo(2);
                });
        assertThat(by(fixture.esther, () -> standings.people(rule, StandingState.OVERDUE, fixture.service, 0, 10)))
                .extracting(PersonStanding::name)
                .containsExactly("Ben Test");
    }

    @Test
    void twoWhoChangeARuleAtOnceDoNotOverwriteEachOther() {
        by(fixture.esther, () -> {
            rules.change(rule, 0, fixture.draft(course, RULE.plusDays(1)));
            assertThatExceptionOfType(RequirementRefused.class)
                    .isThrownBy(() -> rules.change(rule, 0, fixture.draft(course, RULE.plusDays(2))))
                    .satisfies(refused ->
                            assertThat(refused.reason()).isEqualTo(RequirementRefused.Reason.CHANGED_MEANWHILE));
            return true;
        });
    }

    @Test
    void aShorterValidityIsRememberedWithWhatWasBefore() {
        Requirement shortened = by(fixture.esther, () -> {
            RequirementDraft draft = fixture.draft(course, RULE);
            rules.change(
                    rule,
                    0,
                    new RequirementDraft(
                            course,
                            draft.alsoCount(),
                            draft.why(),
                            draft.asked(),
                            new Timing(RULE, null, 90, 60, 30, 6, 60, 0)));
            return rules.find(rule).orElseThrow();
        });
        assertThat(shortened.shortened()).isEqualTo(new Requirement.Shortened(LocalDate.of(2027, 3, 10), 12));
    }

    private Map<StandingState, Integer> counts() {
        return by(fixture.esther, () -> standings.counts(fixture.team)).stream()
                .filter(each -> each.requirement().id().equals(rule))
                .findFirst()
                .orElseThrow()
                .people();
    }

    private int queries() {
        return by(fixture.chloe, () -> Queries.count(() -> standings.ofMyPeople()));
    }

    private List<MyStanding> mine() {
        return by(fixture.amina, () -> standings.mine()).stream()
                .filter(each -> each.requirement().id().equals(rule))
                .toList();
    }

    private static void refused(SignedIn person, Runnable attempt) {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> by(person, () -> {
                    attempt.run();
                    return true;
                }));
    }
}
