package org.goldenthread.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.goldenthread.PortalTest;
import org.goldenthread.organisation.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody knows when each of their colleagues closes the lid of the laptop, and looks at the page that follows the survey
 * before and after: when a number has moved, that colleague has answered. A counter that lives, kept here, tells them all;
 * ours tells nobody.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveCounterAttackTest {

    private static final int TEAMS = 6;
    private static final int IN_TEAM = 13;
    private static final int THRESHOLD = 5;
    private static final int A_DAY = 7;

    @Autowired
    CampaignService campaigns;

    @Autowired
    CampaignFollowing following;

    @Autowired
    SurveyService surveys;

    @Autowired
    ResponseSteps steps;

    @Autowired
    JdbcClient jdbc;

    private final List<Map<Long, Integer>> nights = new ArrayList<>();
    private SurveyFixture fixture;
    private CampaignId campaign;
    private Followed followed;
    private int foundByLiveCounter;
    private int foundByPage;

    @BeforeAll
    void everybodyAnswersWhileSomebodyLooks() {
        fixture = new SurveyFixture(jdbc, campaigns, TEAMS, IN_TEAM);
        campaign = fixture.launch(Instant.now());
        Random random = new Random(20261123);
        List<PersonId> order = new ArrayList<>(fixture.people());
        Collections.shuffle(order, random);
        int answered = 0;
        for (PersonId person : order) {
            Map<Long, Integer> counterBefore = liveCounter();
            Map<Long, Integer> pageBefore = page();
            fixture.as(person, () -> surveys.cast(campaign, SurveyFixture.random(random, 1)));
            foundByLiveCounter += counterBefore.equals(liveCounter()) ? 0 : 1;
            foundByPage += pageBefore.equals(page()) ? 0 : 1;
            answered++;
            if (answered % A_DAY == 0 || answered == order.size()) {
                steps.publish(Instant.now());
                nights.add(page());
            }
        }
        fixture.close(campaign);
    }

    @Test
    void theAttackIsWorthSomethingAgainstACounterThatLives() {
        assertThat(foundByLiveCounter).isEqualTo(fixture.people().size());
    }

    @Test
    void whatThePageSaysDoesNotMoveWhenSomebodyAnswers() {
        assertThat(foundByPage).isZero();
    }

    @Test
    void whatMovesOvernightMovesByWholeStepsInEveryGroupAndInEveryDifferenceOfGroups() {
        Map<Long, Integer> before = new LinkedHashMap<>();
        for (Map<Long, Integer> night : nights) {
            night.forEach((group, number) -> {
                int moved = number - before.getOrDefault(group, 0);
                assertThat(moved).isNotNegative();
                assertThat(moved % THRESHOLD).isZero();
            });
            int teams = followed.teams().stream()
                    .mapToInt(team -> night.get(team.id()))
                    .sum();
            assertThat((night.get(followed.whole().id()) - teams) % THRESHOLD).isZero();
            before.putAll(night);
        }
        assertThat(nights.getLast().get(followed.whole().id())).isPositive();
    }

    @Test
    void evenWhenEverybodyHasAnsweredNoGroupIsSaidToHaveFewerLeftThanTheThreshold() {
        assertThat(followed.teams()).hasSize(TEAMS).allSatisfy(team -> {
            assertThat(team.answeredAtLeast()).isPositive();
            assertThat(team.invited() - team.answeredAtLeast()).isGreaterThanOrEqualTo(THRESHOLD);
        });
        assertThat(followed.whole().invited() - followed.whole().answeredAtLeast())
                .isGreaterThanOrEqualTo(THRESHOLD);
    }

    private Map<Long, Integer> page() {
        Supplier<Followed> whole =
                () -> fixture.asOwner(() -> following.follow(campaign, null)).orElseThrow();
        long service = whole.get().services().getFirst().id();
        followed = fixture.asOwner(() -> following.follow(campaign, service)).orElseThrow();
        Map<Long, Integer> numbers = new LinkedHashMap<>();
        numbers.put(followed.whole().id(), followed.whole().answeredAtLeast());
        followed.services().forEach(group -> numbers.put(group.id(), group.answeredAtLeast()));
        followed.teams().forEach(group -> numbers.put(group.id(), group.answeredAtLeast()));
        return numbers;
    }

    /** What other tools show: who has answered, counted whenever somebody looks. */
    private Map<Long, Integer> liveCounter() {
        Map<Long, Integer> numbers = new LinkedHashMap<>();
        jdbc.sql("""
                        select group_id, cardinality(participation.answered) as answered
                          from participation join reporting_cell using (cell_id) join reporting_group using (group_id)
                         where campaign_id = ?
                        """)
                .param(campaign.value())
                .query((row, number) -> numbers.put(row.getLong("group_id"), row.getInt("answered")))
                .list();
        return numbers;
    }
}
