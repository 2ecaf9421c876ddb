package org.goldenthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.PortalTest;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.goldenthread.survey.BallotDraft;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.CampaignService;
import org.goldenthread.survey.LaunchRequest;
import org.goldenthread.survey.SurveyService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From answers in the ballot box to figures, the whole way: nothing is seen before the close, and all of it after. */
@PortalTest
class ClosingReleasesTest {

    private static final int ITEMS = 16;

    @Autowired
    CampaignService campaigns;

    @Autowired
    SurveyService surveys;

    @Autowired
    EngagementService engagement;

    @Autowired
    JdbcClient jdbc;

    private OrganisationFixture fixture;
    private UnitId service;
    private UnitId north;
    private UnitId south;
    private List<PersonId> northern;
    private List<PersonId> southern;
    private SignedIn owner;
    private CampaignId campaign;

    @BeforeEach
    void launch() {
        fixture = new OrganisationFixture(jdbc);
        UnitId organisation = fixture.unit("Exampleshire", UnitKind.ORGANISATION, null);
        service = fixture.unit("Safeguarding", UnitKind.SERVICE, organisation);
        north = fixture.unit("North", UnitKind.TEAM, service);
        south = fixture.unit("South", UnitKind.TEAM, service);
        northern = people(north, 8);
        southern = people(south, 7);
        owner = new SignedIn(
                "owner", "Survey Owner", "OWNER-" + UUID.randomUUID(), java.util.Set.of(Role.SURVEY_OWNER));
        Instant now = Instant.now();
        campaign = CurrentUser.runAs(
                owner,
                () -> campaigns.launch(LaunchRequest.of(
                        "Spring pulse",
                        "series-" + UUID.randomUUID(),
                        "five-theme-pulse",
                        now.minus(Duration.ofDays(1)),
                        now.plus(Duration.ofDays(7)),
                        5)));
    }

    @Test
    void nothingIsSeenWhileTheSurveyIsOpen() {
        northern.forEach(person -> cast(person, 5));

        assertThat(CurrentUser.runAs(owner, () -> engagement.results(campaign, null)))
                .isEmpty();
    }

    @Test
    void closingReleasesWhatWasAnswered() {
        northern.subList(0, 6).forEach(person -> cast(person, 4));
        cast(northern.get(6), 2);
        southern.subList(0, 3).forEach(person -> cast(person, 4));
        southern.subList(3, 5).forEach(person -> cast(person, 1));
        cast(southern.get(5), 5);
        close();

        EngagementResults results = results(group(north));
        assertThat(results.selected().response().n()).isEqualTo(7);
        assertThat(results.selected().response().value()).isEqualTo(88);
        assertThat(results.selected().index().verdict())
                .as("beside items that are bounds it would tell more than they do")
                .isEqualTo(Verdict.WITHHELD_ABOVE);
        assertThat(results.items()).hasSize(ITEMS).allSatisfy(item -> {
            assertThat(item.figure().n()).isEqualTo(7);
            assertThat(item.figure().valueKey()).isEqualTo("engagement.value.percent-at-least");
        });
        assertThat(results(group(service)).selected().response().n()).isEqualTo(13);
        assertThat(results(group(service)).items().getFirst().figure().distribution())
                .as("thirteen people, in steps of 2, and three of them not positive")
                .hasSize(5);
    }

    @Test
    void aTeamOfWhichThreeAnsweredTakesTheOtherWithIt() {
        northern.forEach(person -> cast(person, 4));
        southern.subList(0, 3).forEach(person -> cast(person, 2));
        close();

        assertThat(results(group(south)).selected().index().verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(results(group(north)).selected().index().verdict()).isEqualTo(Verdict.PROTECTS_OTHERS);
        assertThat(results(group(service)).selected().index().isShown()).isTrue();
    }

    @Test
    void closingTwiceReleasesOnce() {
        northern.forEach(person -> cast(person, 4));
        close();
        close();

        assertThat(CurrentUser.runAs(owner, engagement::waves).stream()
                        .filter(wave -> wave.campaign().equals(campaign)))
                .hasSize(1);
    }

    private List<PersonId> people(UnitId team, int number) {
        List<PersonId> people = new ArrayList<>();
        IntStream.range(0, number).forEach(each -> people.add(fixture.person("P" + each, team, "Social worker", null)));
        return people;
    }

    private void cast(PersonId person, int answer) {
        CurrentUser.runAs(
                fixture.signedIn(person),
                () -> surveys.cast(campaign, new BallotDraft(UUID.randomUUID(), Collections.nCopies(ITEMS, answer))));
    }

    private void close() {
        CurrentUser.runAs(owner, () -> {
            campaigns.close(campaign);
            return true;
        });
    }

    private long group(UnitId unit) {
        return results(null).choices().stream()
                .filter(group -> group.units().contains(unit))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private EngagementResults results(Long group) {
        return CurrentUser.runAs(owner, () -> engagement.results(campaign, group))
                .orElseThrow();
    }
}
