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
import java.util.UUID;
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
 * Two hundred people in ten teams answer and write two comments each. Then somebody who can read every row tries to find out
 * which ballot, which person and which other comment a comment belongs to. Each comment has its writer's secret number in it.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommentAttackTest {

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

    private final Random random = new Random(20261123);
    /** Answers, person and other comment by the number in a comment. */
    private final Map<Long, String> answersOf = new HashMap<>();

    private final Map<Long, String> personOf = new HashMap<>();
    private final Map<Long, String> otherOf = new HashMap<>();
    private final Map<Attack, Long> onNaive = new EnumMap<>(Attack.class);
    private final Map<Attack, List<Long>> onOurs = new EnumMap<>(Attack.class);

    private SurveyFixture fixture;
    private CampaignId campaign;

    @BeforeAll
    void answerAndAttack() {
        fixture = new SurveyFixture(jdbc, campaigns, Attack.TEAMS, Attack.PEOPLE / Attack.TEAMS);
        campaign = fixture.launch(Instant.now(), "every-kind");
        NaiveCommentBox together = new NaiveCommentBox(jdbc, transaction, true);
        NaiveCommentBox apart = new NaiveCommentBox(jdbc, transaction, false);
        answer(together, apart);
        for (Attack attack : Attack.values()) {
            NaiveCommentBox naive = attack == Attack.SAME_TRANSACTION ? together : apart;
            onNaive.put(attack, attack.hits(jdbc, naive.ballots(), naive.comments(), answersOf));
            onOurs.put(attack, new ArrayList<>());
        }
        together.drop();
        apart.drop();
        attack();
        shuffle.open(campaign);
        attack();
    }

    @AfterAll
    void close() {
        fixture.close(campaign);
    }

    @ParameterizedTest
    @EnumSource(Attack.class)
    void theAttackIsWorthSomethingAgainstNaiveTables(Attack attack) {
        assertThat(onNaive.get(attack)).isGreaterThanOrEqualTo(Attack.PEOPLE - 10);
    }

    /** By ballot, by person, and by the other comment; while open and after a shuffle. */
    @ParameterizedTest
    @EnumSource(Attack.class)
    void theAttackIsNoBetterThanChance(Attack attack) {
        assertThat(onOurs.get(attack)).hasSize(6).allMatch(hits -> hits < Attack.MORE_THAN_CHANCE);
    }

    @Test
    void everyCommentIsInItsBox() {
        assertThat(jdbc.sql("select person_id from (" + comments("more") + ") comment")
                        .query(Long.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(answersOf.keySet());
    }

    @Test
    void aCommentHasNoColumnForAPersonABallotATimeOrAnOrder() {
        assertThat(jdbc.sql("""
                                select column_name from information_schema.columns
                                 where table_schema = 'public' and table_name = 'comment_box'
                                """).query(String.class).list()).containsExactlyInAnyOrder("group_id", "item_key", "texts");
    }

    private void attack() {
        onOurs.forEach((attack, hits) -> {
            hits.add(attack.hits(jdbc, ballots(), comments("more"), answersOf));
            hits.add(attack.hits(jdbc, people(), comments("more"), personOf));
            hits.add(attack.hits(jdbc, others(), comments("more"), otherOf));
        });
    }

    private void answer(NaiveCommentBox together, NaiveCommentBox apart) {
        List<PersonId> order = new ArrayList<>(fixture.people());
        Collections.shuffle(order, random);
        List<Long> numbers = new ArrayList<>();
        for (long number = 100_000; numbers.size() < Attack.PEOPLE; number++) {
            numbers.add(number);
        }
        Collections.shuffle(numbers, random);
        for (PersonId person : order) {
            long number = numbers.removeLast();
            List<Integer> answers = answers();
            String word = "%06d".formatted(random.nextInt(1_000_000)) + " word of " + number;
            String more = "%06d".formatted(random.nextInt(1_000_000)) + " comment " + number;
            fixture.as(
                    person,
                    () -> surveys.cast(campaign, new BallotDraft(UUID.randomUUID(), answers, List.of(word, more))));
            long group = group(person);
            together.cast(group, answers, more);
            apart.cast(group, answers, more);
            answersOf.put(number, answers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")));
            personOf.put(number, String.valueOf(person.value()));
            otherOf.put(number, word);
        }
    }

    private List<Integer> answers() {
        List<Integer> answers = new ArrayList<>();
        for (int item = 0; item < 5; item++) {
            answers.add(random.nextInt(1, 6));
        }
        answers.add(random.nextInt(1, 12));
        answers.add(2);
        answers.add(random.nextInt(0, 8));
        return answers;
    }

    private long group(PersonId person) {
        return jdbc.sql("select group_id from invitation join reporting_cell using (cell_id)"
                        + " where campaign_id = ? and person_id = ?")
                .params(campaign.value(), person.value())
                .query(Long.class)
                .single();
    }

    /** Each with its group in the place of the cell, which is coarser and the same here. */
    private String ballots() {
        return """
                select ballot_id as key, group_id as cell_id, answers, ballot.xmin::text::bigint as x, ballot.ctid as place
                  from ballot join reporting_cell using (cell_id) join reporting_group using (group_id)
                 where campaign_id = %d
                """.formatted(campaign.value());
    }

    /** Persons who answered, in the place of ballots. */
    private String people() {
        return """
                select person_id as key, group_id as cell_id, person_id as answers, participation.xmin::text::bigint as x,
                       participation.ctid as place
                  from participation cross join unnest(answered) as person_id
                       join reporting_cell using (cell_id) join reporting_group using (group_id)
                 where campaign_id = %d
                """.formatted(campaign.value());
    }

    /** The comments on the other item, in the place of ballots. */
    private String others() {
        return """
                select text as key, group_id as cell_id, text as answers, comment_box.xmin::text::bigint as x,
                       comment_box.ctid as place
                  from comment_box join reporting_group using (group_id) cross join unnest(texts) as text
                 where campaign_id = %d and item_key = 'one-word'
                """.formatted(campaign.value());
    }

    /** Comments in the place of persons: their number for a key. */
    private String comments(String item) {
        return """
                select %s as person_id, group_id as cell_id, comment_box.xmin::text::bigint as x, comment_box.ctid as place, nth
                  from comment_box join reporting_group using (group_id)
                       cross join unnest(texts) with ordinality as list (text, nth)
                 where campaign_id = %d and item_key = '%s'
                """.formatted(number("text"), campaign.value(), item);
    }

    /** The number that ends a comment. */
    static String number(String text) {
        return "substring(%s from '\\d+$')::bigint".formatted(text);
    }
}
