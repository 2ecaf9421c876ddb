package org.goldenthread.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.goldenthread.PortalTest;
import org.goldenthread.organisation.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The attacks of {@link ReidentificationTest} on a hundred surveys in which people answer in another order each, one by one or
 * four at a time: what is chance in one survey is not in a hundred.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class HundredSeedsTest {

    private static final int SEEDS = 100;
    private static final int TEAMS = 2;
    private static final int TEAM = 8;
    private static final int PEOPLE = SEEDS * TEAMS * TEAM;

    /**
     * One guess of eight is right: 200 of 1,600, with a standard deviation of some 13. These are six of those above.
     */
    private static final long MORE_THAN_CHANCE = 280;

    @Autowired
    SurveyService surveys;

    @Autowired
    CampaignService campaigns;

    @Autowired
    BallotShuffle shuffle;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final Map<Attack, Long> onNaive = new EnumMap<>(Attack.class);
    private final Map<Attack, Long> whileOpen = new EnumMap<>(Attack.class);
    private final Map<Attack, Long> afterShuffle = new EnumMap<>(Attack.class);
    private final Map<Attack, Long> afterClose = new EnumMap<>(Attack.class);
    private final List<String> told = new ArrayList<>();

    @BeforeAll
    void answerAndAttack(CapturedOutput output) throws Exception {
        for (int seed = 0; seed < SEEDS; seed++) {
            var fixture = new SurveyFixture(jdbc, campaigns, TEAMS, TEAM);
            CampaignId campaign = fixture.launch(Instant.now());
            Random random = new Random(seed);
            List<PersonId> order = new ArrayList<>(fixture.people());
            Collections.shuffle(order, random);
            Map<PersonId, BallotDraft> drafts = new HashMap<>();
            order.forEach(person -> drafts.put(person, SurveyFixture.random(random, 1)));
            Map<Long, String> truth = drafts.entrySet().stream()
                    .collect(Collectors.toMap(entry -> entry.getKey().value(), entry -> stored(entry.getValue())));

            int logged = output.getAll().length();
            cast(fixture, campaign, order, drafts, seed % 2 == 0 ? 1 : 4);
            String since = output.getAll().substring(logged);
            truth.values().stream().filter(since::contains).forEach(told::add);
            order.stream()
                    .map(person -> fixture.signedIn(person).employeeNumber())
                    .filter(since::contains)
                    .forEach(told::add);

            attack(whileOpen, Attack.ballots(campaign), Attack.people(campaign), truth);
            shuffle.open(campaign);
            attack(afterShuffle, Attack.ballots(campaign), Attack.people(campaign), truth);
            var naive = new NaiveBallotBox(jdbc, transaction, false);
            order.forEach(person -> naive.cast(
                    person, cell(campaign, person), drafts.get(person).answers()));
            String copied = naive.keep(Attack.people(campaign));
            attack(onNaive, naive.ballots(), naive.people(), truth);
            fixture.close(campaign);
            attack(afterClose, Attack.ballots(campaign), copied, truth);
            naive.drop();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Attack.class, mode = EnumSource.Mode.EXCLUDE, names = "SAME_TRANSACTION")
    void theAttackIsWorthSomethingAgainstNaiveTables(Attack attack) {
        // Not quite all where a job of the portal takes a transaction in between.
        assertThat(onNaive.get(attack)).isGreaterThan(PEOPLE * 9L / 10);
    }

    @ParameterizedTest
    @EnumSource(Attack.class)
    void theAttackIsNoBetterThanChanceAtAnyTime(Attack attack) {
        assertThat(whileOpen.get(attack)).as("while open").isLessThan(MORE_THAN_CHANCE);
        assertThat(afterShuffle.get(attack)).as("after a shuffle").isLessThan(MORE_THAN_CHANCE);
        assertThat(afterClose.get(attack)).as("after close").isLessThan(MORE_THAN_CHANCE);
    }

    @Test
    void noLogSaysWhoAnsweredOrWhat() {
        assertThat(told).isEmpty();
    }

    private void attack(Map<Attack, Long> hits, String ballots, String people, Map<Long, String> truth) {
        for (Attack attack : Attack.values()) {
            hits.merge(attack, attack.hits(jdbc, ballots, people, truth), Long::sum);
        }
    }

    private void cast(
            SurveyFixture fixture,
            CampaignId campaign,
            List<PersonId> order,
            Map<PersonId, BallotDraft> drafts,
            int atATime)
            throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(atATime)) {
            List<Future<Receipt>> sent = order.stream()
                    .map(person ->
                            threads.submit(() -> fixture.as(person, () -> surveys.cast(campaign, drafts.get(person)))))
                    .toList();
            for (Future<Receipt> each : sent) {
                each.get();
            }
        }
    }

    private long cell(CampaignId campaign, PersonId person) {
        return jdbc.sql("select cell_id from invitation where campaign_id = ? and person_id = ?")
                .params(campaign.value(), person.value())
                .query(Long.class)
                .single();
    }

    private static String stored(BallotDraft draft) {
        return draft.answers().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
