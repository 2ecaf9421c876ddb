package org.goldenthread.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.PortalTest;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** People who start or leave are asked together or not at all, and answers are kept until enough have answered. */
@PortalTest
class LifecycleTest {

    /** Nobody of any other test starts or ends on a day that is reckoned from this one. */
    private static final int DAYS = 277;

    @Autowired
    CampaignService campaigns;

    @Autowired
    LifecycleService lifecycle;

    @Autowired
    LifecycleRounds rounds;

    @Autowired
    CampaignClosing closing;

    @Autowired
    SurveyService surveys;

    @Autowired
    StaffDirectory directory;

    @Autowired
    JdbcClient jdbc;

    private final Random random = new Random(11);
    private SurveyFixture fixture;
    private OrganisationFixture organisation;
    private UnitId team;
    private long survey;

    @BeforeEach
    void begin() {
        jdbc.sql(
                        "update post set started = date '2020-01-01' where started > current_date - 400 and started < current_date - 200")
                .update();
        fixture = new SurveyFixture(jdbc, campaigns, 1, 5);
        organisation = new OrganisationFixture(jdbc);
        team = organisation.unit("Starters", UnitKind.TEAM, fixture.service());
        survey = begin(Occasion.AFTER_START);
    }

    @AfterEach
    void stop() {
        fixture.asOwner(() -> {
            lifecycle.stop(survey);
            round().forEach(campaign -> campaigns.cancel(campaign, "Only a test."));
            return true;
        });
    }

    @Test
    void nobodyButOwnersOfSurveysBeginsOrStopsOne() {
        var leader = fixture.signedIn(fixture.people().getFirst(), Role.LEADER);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> CurrentUser.runAs(leader, lifecycle::running));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> CurrentUser.runAs(leader, () -> {
                    lifecycle.stop(survey);
                    return true;
                }));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> CurrentUser.runAs(leader, () -> {
                    lifecycle.start(UUID.randomUUID(), first(), Occasion.BEFORE_END, 30);
                    return true;
                }));
    }

    @Test
    void startersWaitUntilEnoughAreTogetherAndBallotsSayNothingButTheOrganisation() {
        starters(4);
        ask();
        assertThat(round()).isEmpty();

        starters(1);
        ask();
        ask();

        assertThat(round()).hasSize(1);
        assertThat(jdbc.sql("""
                                select kind || ' ' || band || ' ' || reporting_cell.invited
                                  from reporting_cell join reporting_group using (group_id) where campaign_id = ?
                                """)
                        .param(round().getFirst().value())
                        .query(String.class)
                        .list())
                .containsExactly("ORGANISATION ANY 5");
    }

    @Test
    void whoStartsWhileARoundIsOpenJoinsItAndNobodyIsAskedTwice() {
        starters(5);
        ask();
        PersonId late = starters(1).getFirst();
        ask();
        ask();
        assertThat(jdbc.sql("select count(*) from invitation where campaign_id = ?")
                        .param(round().getFirst().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(6);
        fixture.as(late, () -> surveys.cast(round().getFirst(), SurveyFixture.random(random, 1)));
    }

    @Test
    void answersAreKeptUntilEnoughPeopleHaveAnsweredAndThenReleased() {
        List<PersonId> people = starters(6);
        ask();
        CampaignId round = round().getFirst();
        people.subList(0, 4)
                .forEach(person -> fixture.as(person, () -> surveys.cast(round, SurveyFixture.random(random, 1))));
        Instant later = Instant.now().plus(Duration.ofDays(29));

        closing.close(round, later);
        assertThat(round()).hasSize(1);
        assertThat(jdbc.sql("select closes_at > now() + interval '50 days' from campaign where campaign_id = ?")
                        .param(round.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThatExceptionOfType(LaunchRefused.class).isThrownBy(() -> fixture.close(round));
        assertThatThrownBy(() -> jdbc.sql("update campaign set status = 'CLOSED' where campaign_id = ?")
                        .param(round.value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("kept until enough people");

        fixture.as(people.get(4), () -> surveys.cast(round, SurveyFixture.random(random, 1)));
        fixture.close(round);
        assertThat(round()).isEmpty();
        assertThat(jdbc.sql("select verdict || ' ' || n from figure where campaign_id = ? and kind = 'RESPONSE'")
                        .param(round.value())
                        .query(String.class)
                        .list())
                .containsExactly("SHOWN 5");
    }

    @Test
    void leaversAreAskedOnceTheirLastDayIsKnownAndNear() {
        long leavers = begin(Occasion.BEFORE_END);
        for (PersonId person : fixture.people()) {
            jdbc.sql("update post set valid_to = ? where person_id = ?")
                    .params(LocalDate.now().plusDays(20), person.value())
                    .update();
        }
        assertThat(directory.staffLeavingBy(directory.today().plusDays(30)))
                .extracting(member -> member.id())
                .containsAll(fixture.people());
        assertThat(directory.staffLeavingBy(directory.today().plusDays(10)))
                .extracting(member -> member.id())
                .doesNotContainAnyElementsOf(fixture.people());
        lifecycleOf(leavers);
    }

    private void lifecycleOf(long leavers) {
        rounds.ask(leavers, Instant.now());
        CampaignId round = new CampaignId(jdbc.sql("select campaign_id from campaign where lifecycle_survey_id = ?")
                .param(leavers)
                .query(Long.class)
                .single());
        assertThat(fixture.as(fixture.people().getFirst(), () -> surveys.openForMe()))
                .extracting(OpenSurvey::campaign)
                .contains(round);
        fixture.asOwner(() -> {
            campaigns.cancel(round, "Only a test.");
            lifecycle.stop(leavers);
            return true;
        });
    }

    private long begin(Occasion occasion) {
        UUID form = UUID.randomUUID();
        fixture.asOwner(() -> {
            lifecycle.start(form, first(), occasion, DAYS);
            lifecycle.start(form, first(), occasion, DAYS);
            return true;
        });
        return jdbc.sql("select lifecycle_survey_id from lifecycle_survey where launch_form = ?")
                .param(form)
                .query(Long.class)
                .single();
    }

    private LaunchRequest first() {
        LaunchRequest request = fixture.request(Instant.now(), Audience.everybody());
        return LaunchRequest.of(
                        "Your first year",
                        request.series(),
                        request.instrument(),
                        request.opensAt(),
                        request.opensAt().plus(Duration.ofDays(28)),
                        5)
                .asking(request.audience());
    }

    private void ask() {
        rounds.ask(survey, Instant.now());
    }

    private List<PersonId> starters(int many) {
        return java.util.stream.IntStream.range(0, many)
                .mapToObj(number -> {
                    PersonId person = organisation.person("New", team, "Social worker", null);
                    jdbc.sql("update post set started = ? where person_id = ?")
                            .params(LocalDate.now().minusDays(DAYS + 3), person.value())
                            .update();
                    return person;
                })
                .toList();
    }

    private List<CampaignId> round() {
        return jdbc
                .sql("select campaign_id from campaign where lifecycle_survey_id = ? and status = 'OPEN'")
                .param(survey)
                .query(Long.class)
                .list()
                .stream()
                .map(CampaignId::new)
                .toList();
    }
}
