package org.goldenthread.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.goldenthread.PortalTest;
import org.goldenthread.organisation.PersonId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two hundred people in ten teams answer, into the real tables and into naive ones, in an order of their own. Then somebody
 * who can read every row tries to find out whose ballot is whose.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReidentificationTest {

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

    private final Random random = new Random(20261122);
    private final Map<Long, String> truth = new HashMap<>();
    private final Map<Attack, Long> onNaive = new EnumMap<>(Attack.class);
    private final Map<Attack, Long> whileOpen = new EnumMap<>(Attack.class);
    private final Map<Attack, Long> afterShuffle = new EnumMap<>(Attack.class);
    private final Map<Attack, Long> afterClose = new EnumMap<>(Attack.class);
    private final List<String> changed = new ArrayList<>();

    private SurveyFixture fixture;
    private CampaignId campaign;
    private NaiveBallotBox inOneTransaction;
    private NaiveBallotBox inTwoTransactions;

    @BeforeAll
    void answerAndAttack() {
        fixture = new SurveyFixture(jdbc, campaigns, Attack.TEAMS, Attack.PEOPLE / Attack.TEAMS);
        campaign = fixture.launch(java.time.Instant.now());
        inOneTransaction = new NaiveBallotBox(jdbc, transaction, true);
        inTwoTransactions = new NaiveBallotBox(jdbc, transaction, false);
        answer();

        for (Attack attack : Attack.values()) {
            NaiveBallotBox naive = attack == Attack.SAME_TRANSACTION ? inOneTransaction : inTwoTransactions;
            onNaive.put(attack, attack.hits(jdbc, naive.ballots(), naive.people(), truth));
            whileOpen.put(attack, attack.hits(jdbc, Attack.ballots(campaign), Attack.people(campaign), truth));
        }
        shuffle.open(campaign);
        for (Attack attack : Attack.values()) {
            afterShuffle.put(attack, attack.hits(jdbc, Attack.ballots(campaign), Attack.people(campaign), truth));
        }
        String copied = inOneTransaction.keep(Attack.people(campaign));
        fixture.close(campaign);
        for (Attack attack : Attack.values()) {
            afterClose.put(attack, attack.hits(jdbc, Attack.ballots(campaign), copied, truth));
        }
    }

    @AfterAll
    void dropWhatWasMadeForTheAttack() {
        inOneTransaction.drop();
        inTwoTransactions.drop();
    }

    @ParameterizedTest
    @EnumSource(Attack.class)
    void theAttackIsWorthSomethingAgainstNaiveTables(Attack attack) {
        // Not quite all where a job of the portal takes a transaction in between.
        assertThat(onNaive.get(attack)).isGreaterThanOrEqualTo(Attack.PEOPLE - 10);
    }

    @ParameterizedTest
    @EnumSource(Attack.class)
    void theAttackIsNoBetterThanChanceWhileTheSurveyIsOpen(Attack attack) {
        assertThat(whileOpen.get(attack)).isLessThan(Attack.MORE_THAN_CHANCE);
        assertThat(afterShuffle.get(attack)).isLessThan(Attack.MORE_THAN_CHANCE);
    }

    @ParameterizedTest
    @EnumSource(Attack.class)
    void theAttackIsNoBetterThanChanceAfterItClosedWithACopyOfWhoAnswered(Attack attack) {
        assertThat(afterClose.get(attack)).isLessThan(Attack.MORE_THAN_CHANCE);
    }

    @Test
    void noBallotIsLostOrChangedByShufflingAndClosing() {
        assertThat(jdbc.sql("select answers::text from (" + Attack.ballots(campaign) + ") ballot")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(truth.values());
    }

    @Test
    void afterClosingAllBallotsComeFromOneTransactionAndNoListOfPersonsIsLeft() {
        assertThat(jdbc.sql("select count(distinct x) from (" + Attack.ballots(campaign) + ") ballot")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select person_id from (" + Attack.people(campaign) + ") person")
                        .query(Long.class)
                        .list())
                .isEmpty();
    }

    @Test
    void nothingElseInTheDatabaseChangesWhenSomebodyAnswers() {
        assertThat(changed).isEmpty();
    }

    @Test
    void ballotAndParticipationHaveNoColumnForATimeOrAnOrder() {
        assertThat(jdbc.sql("""
                                select table_name || '.' || column_name || ' ' || data_type
                                  from information_schema.columns
                                 where table_schema = 'public' and table_name in ('ballot', 'counted_ballot', 'participation')
                                   and column_default is null and is_identity = 'NO' and is_generated = 'NEVER'
                                """).query(String.class).list())
                .containsExactlyInAnyOrder(
                        "counted_ballot.cell_id bigint",
                        "counted_ballot.answers ARRAY",
                        "ballot.ballot_id uuid",
                        "ballot.cell_id bigint",
                        "ballot.answers ARRAY",
                        "participation.cell_id bigint",
                        "participation.answered ARRAY");
        assertThat(jdbc.sql("""
                                select count(*) from information_schema.columns
                                 where table_schema = 'public' and table_name in ('ballot', 'counted_ballot', 'participation')
                                """).query(Integer.class).single()).isEqualTo(7);
    }

    @Test
    void everyCombinationThatABallotCarriesIsSharedByTheThresholdOfInvitedPeople() {
        assertThat(jdbc.sql("""
                                select count(*) from campaign join reporting_group using (campaign_id)
                                       join reporting_cell using (group_id)
                                       left join (select cell_id, count(*) as people from (
                                           select cell_id from invitation union all select cell_id from former_invitation) who
                                           group by cell_id) asked
                                            using (cell_id)
                                 where status <> 'DRAFT'
                                   and (coalesce(people, 0) < threshold or people <> reporting_cell.invited)
                                """).query(Integer.class).single()).isZero();
    }

    private void answer() {
        List<PersonId> order = new ArrayList<>(fixture.people());
        Collections.shuffle(order, random);
        for (PersonId person : order) {
            BallotDraft draft = SurveyFixture.random(random, 1);
            truth.put(
                    person.value(),
                    draft.answers().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")));
            boolean watched = truth.size() == Attack.PEOPLE / 2;
            Map<String, String> before = watched ? everythingElse() : Map.of();
            fixture.as(person, () -> surveys.cast(campaign, draft));
            if (watched) {
                Map<String, String> after = everythingElse();
                before.keySet().stream()
                        .filter(table -> !before.get(table).equals(after.get(table)))
                        .forEach(changed::add);
            }
            long cell = jdbc.sql("select cell_id from invitation where campaign_id = ? and person_id = ?")
                    .params(campaign.value(), person.value())
                    .query(Long.class)
                    .single();
            inOneTransaction.cast(person, cell, draft.answers());
            inTwoTransactions.cast(person, cell, draft.answers());
        }
        assertThat(truth.values()).as("answers tell people apart").doesNotHaveDuplicates();
    }

    /** Content and writing transaction of every table but the two; jobs write their own table at any time. */
    private Map<String, String> everythingElse() {
        Map<String, String> all = new HashMap<>();
        List<String> tables = jdbc.sql("""
                        select table_name from information_schema.tables
                         where table_schema = 'public' and table_type = 'BASE TABLE'
                           and table_name not in ('ballot', 'counted_ballot', 'participation', 'scheduled_tasks')
                        """).query(String.class).list();
        assertThat(tables).contains("person", "invitation", "campaign", "reporting_cell");
        for (String table : tables) {
            all.put(
                    table,
                    jdbc.sql("select md5(coalesce(string_agg(it::text || it.xmin::text, ',' order by it::text), ''))"
                                    + " from " + table + " it")
                            .query(String.class)
                            .single());
        }
        all.put(
                "sequences",
                jdbc.sql("select string_agg(sequencename::text || coalesce(last_value, 0), ',' order by sequencename)"
                                + " from pg_sequences where schemaname = 'public'")
                        .query(String.class)
                        .single());
        return all;
    }
}
