package org.goldenthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.engagement.HelpFixture.as;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.goldenthread.PortalTest;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.security.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sixty people come one after the other, follow a commitment by name and say right after it, without one, whether it helped;
 * half of them say no. Somebody looks at the page before and after each, and then reads all rows as the database's
 * administrator would. Against what one would write without thinking – a row for each follower and each tap, and a percentage
 * that is always up to date – both find out everybody.
 */
@PortalTest
class HelpAttackTest {

    private static final int PEOPLE = 60;

    /** A guess is right half the time: thirty, with a standard deviation of about four. */
    private static final int MORE_THAN_CHANCE = 46;

    @Autowired
    CommitmentFollowing following;

    @Autowired
    StoredFollowing followers;

    @Autowired
    StaffDirectory staff;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    private final Random random = new Random(20261122);
    private final Map<Long, Boolean> truth = new HashMap<>();
    private final Map<Long, Boolean> byLivePercentage = new HashMap<>();
    private final List<Help> seen = new ArrayList<>();

    @AfterEach
    void drop() {
        jdbc.sql("drop table if exists naive_follower, naive_tap").update();
    }

    @Test
    void neitherWatchingThePageNorReadingTheRowsTellsWhoSaidWhat() {
        HelpFixture fixture = new HelpFixture(context, PEOPLE);
        long commitment = fixture.done("Quiet rooms");
        jdbc.sql("create table naive_follower (person_id bigint)").update();
        jdbc.sql("create table naive_tap (helped boolean)").update();
        come(fixture, commitment);

        assertThat(hits(byLivePercentage)).as("a percentage that is up to date").isEqualTo(PEOPLE);
        assertThat(hits(nextTap("select person_id, xmin::text::bigint as x from naive_follower", naiveTaps())))
                .as("a row for each follower and tap")
                // Not quite all where a job of the portal takes a transaction in between.
                .isGreaterThanOrEqualTo(PEOPLE - 4);

        assertThat(seen).as("what others see while it is open").hasSize(1);
        followers.mix();
        followers.sweep();
        assertThat(hits(nextTap(followersOf(commitment), ballots(fixture, commitment))))
                .isLessThan(MORE_THAN_CHANCE);

        fixture.close(commitment);
        assertThat(hits(nextTap(followersOf(commitment), ballots(fixture, commitment))))
                .isLessThan(MORE_THAN_CHANCE);
        assertThat(fixture.help(fixture.elsewhere, commitment).percent()).isEqualTo(50);
    }

    private void come(HelpFixture fixture, long commitment) {
        List<SignedIn> order = new ArrayList<>(fixture.team);
        Collections.shuffle(order, random);
        List<Boolean> answers = new ArrayList<>(Collections.nCopies(PEOPLE / 2, true));
        answers.addAll(Collections.nCopies(PEOPLE / 2, false));
        Collections.shuffle(answers, random);
        for (int nth = 0; nth < PEOPLE; nth++) {
            SignedIn person = order.get(nth);
            boolean helped = answers.get(nth);
            PersonId key = as(person, () -> staff.me().orElseThrow().id());
            truth.put(key.value(), helped);
            int before = livePercentage();
            as(person, () -> {
                following.follow(commitment, true);
                return true;
            });
            fixture.tap(person, commitment, helped);
            jdbc.sql("insert into naive_follower values (?)").param(key.value()).update();
            jdbc.sql("insert into naive_tap values (?)").param(helped).update();
            byLivePercentage.put(key.value(), answered(livePercentage(), nth + 1) > answered(before, nth));
            Help shown = fixture.help(fixture.elsewhere, commitment);
            if (!seen.contains(shown)) {
                seen.add(shown);
            }
        }
    }

    /** As a page would show it that counts what there is. */
    private int livePercentage() {
        return jdbc.sql(
                        "select coalesce(round(100.0 * count(*) filter (where helped) / nullif(count(*), 0)), 0) from naive_tap")
                .query(Integer.class)
                .single();
    }

    private static long answered(int percentage, int people) {
        return Math.round(percentage * people / 100.0);
    }

    /** Each follower is taken for whoever tapped in the first transaction after that of their following. */
    private Map<Long, Boolean> nextTap(String people, String taps) {
        Map<Long, Boolean> guesses = new HashMap<>();
        jdbc.sql("""
                        with person as (%s), tap as (%s)
                        select person_id, (select helped from tap where tap.x > person.x order by tap.x limit 1) as helped
                          from person
                        """.formatted(people, taps)).query(row -> {
            guesses.put(row.getLong("person_id"), row.getBoolean("helped"));
        });
        return guesses;
    }

    private static String naiveTaps() {
        return "select helped, xmin::text::bigint as x from naive_tap";
    }

    private static String followersOf(long commitment) {
        return "select unnest(followers) as person_id, xmin::text::bigint as x from commitment_following"
                + " where commitment_id = " + commitment;
    }

    private static String ballots(HelpFixture fixture, long commitment) {
        return """
                select answers[1] > 3 as helped, x
                  from (select cell_id, answers, xmin::text::bigint as x from ballot
                        union all select cell_id, answers, xmin::text::bigint from counted_ballot) cast_there
                       join reporting_cell using (cell_id) join reporting_group using (group_id)
                 where campaign_id = %d
                """.formatted(fixture.campaign(commitment).value());
    }

    private long hits(Map<Long, Boolean> guesses) {
        return truth.entrySet().stream()
                .filter(person -> person.getValue().equals(guesses.get(person.getKey())))
                .count();
    }
}
