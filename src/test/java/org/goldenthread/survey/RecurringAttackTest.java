package org.goldenthread.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.goldenthread.PortalTest;
import org.goldenthread.organisation.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The same people answer two waves of a series in the same order, the second half of them only after the second wave was
 * kept open for longer. Whoever reads the tables joins the ballots of one person across the waves by their rank in their
 * group, and takes the younger half of a group for those who answered late. In tables that keep the order both are right
 * every time.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecurringAttackTest {

    private static final int TEAMS = 10;
    private static final int IN_TEAM = 10;
    private static final int PEOPLE = TEAMS * IN_TEAM;

    /** A rank fits by chance once in ten: ten of a hundred, with a deviation of three; four of those above. */
    private static final int LINKS_MORE_THAN_CHANCE = 22;

    /** A half is right by chance for fifty of a hundred, with a deviation of five; four of those above. */
    private static final int HALVES_MORE_THAN_CHANCE = 70;

    @Autowired
    CampaignService campaigns;

    @Autowired
    SurveyService surveys;

    @Autowired
    BallotShuffle shuffle;

    @Autowired
    JdbcClient jdbc;

    private final Random random = new Random(20261125);
    private final Map<PersonId, String> spring = new HashMap<>();
    private final Map<PersonId, String> autumn = new HashMap<>();
    private int linkedInOrder;
    private int linked;
    private int halvesInOrder;
    private int halves;

    @BeforeAll
    void answerTwoWavesAndAttack() {
        SurveyFixture fixture = new SurveyFixture(jdbc, campaigns, TEAMS, IN_TEAM);
        List<PersonId> order = new ArrayList<>(fixture.people());
        Collections.shuffle(order, random);

        CampaignId first = fixture.launch(Instant.now());
        answer(fixture, first, order, spring);
        List<List<String>> springInOrder = ballots(first, "ballot");
        fixture.close(first);

        CampaignId second = fixture.launch(Instant.now());
        answer(fixture, second, order.subList(0, PEOPLE / 2), autumn);
        fixture.asOwner(() -> {
            campaigns.extend(second, Instant.now().plus(Duration.ofDays(14)));
            return true;
        });
        answer(fixture, second, order.subList(PEOPLE / 2, PEOPLE), autumn);
        Set<String> late = new HashSet<>();
        order.subList(PEOPLE / 2, PEOPLE).forEach(person -> late.add(autumn.get(person)));
        halvesInOrder = lateFound(ballots(second, "ballot"), late);
        linkedInOrder = linked(springInOrder, ballots(second, "ballot"));
        shuffle.open(second);
        halves = lateFound(ballots(second, "ballot"), late);
        fixture.close(second);
        linked = linked(ballots(first, "counted_ballot"), ballots(second, "counted_ballot"));
    }

    @Test
    void theAttacksAreWorthSomethingWhereOrderIsKept() {
        assertThat(linkedInOrder).isEqualTo(PEOPLE);
        assertThat(halvesInOrder).isGreaterThan(HALVES_MORE_THAN_CHANCE);
    }

    @Test
    void theBallotsOfOnePersonAreNotJoinedAcrossWaves() {
        assertThat(linked).isLessThan(LINKS_MORE_THAN_CHANCE);
    }

    @Test
    void whoAnsweredOnlyAfterAnExtensionIsNotToldApart() {
        assertThat(halves).isLessThan(HALVES_MORE_THAN_CHANCE);
    }

    private void answer(SurveyFixture fixture, CampaignId wave, List<PersonId> people, Map<PersonId, String> truth) {
        for (PersonId person : people) {
            BallotDraft draft = SurveyFixture.random(random, 1);
            fixture.as(person, () -> surveys.cast(wave, draft));
            truth.put(
                    person,
                    draft.answers()
                            .toString()
                            .replace("[", "{")
                            .replace("]", "}")
                            .replace(" ", ""));
        }
    }

    /** Of each team, in the order in which the tables show them. */
    private List<List<String>> ballots(CampaignId wave, String table) {
        return jdbc.sql("""
                        select array_agg(cast_there.answers::text
                                         order by cast_there.xmin::text::bigint, cast_there.ctid) as answers
                          from reporting_group join reporting_cell using (group_id)
                               join %s cast_there using (cell_id)
                         where campaign_id = ? group by cell_id order by cell_id
                        """.formatted(table))
                .param(wave.value())
                .query((row, number) ->
                        List.of((String[]) row.getArray("answers").getArray()))
                .list();
    }

    private int linked(List<List<String>> firstWave, List<List<String>> secondWave) {
        int hits = 0;
        for (int team = 0; team < TEAMS; team++) {
            for (int rank = 0; rank < IN_TEAM; rank++) {
                String before = firstWave.get(team).get(rank);
                String after = secondWave.get(team).get(rank);
                hits += (int) spring.entrySet().stream()
                        .filter(person -> person.getValue().equals(before))
                        .filter(person -> after.equals(autumn.get(person.getKey())))
                        .count();
            }
        }
        return hits;
    }

    /** Guesses that the younger half of each team answered late. */
    private static int lateFound(List<List<String>> teams, Set<String> late) {
        int right = 0;
        for (List<String> team : teams) {
            for (int rank = 0; rank < team.size(); rank++) {
                right += late.contains(team.get(rank)) == rank >= team.size() / 2 ? 1 : 0;
            }
        }
        return right;
    }
}
