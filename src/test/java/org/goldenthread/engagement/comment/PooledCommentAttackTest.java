package org.goldenthread.engagement.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.PortalTest;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.goldenthread.survey.Audience;
import org.goldenthread.survey.BallotDraft;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.CampaignService;
import org.goldenthread.survey.LaunchRequest;
import org.goldenthread.survey.SurveyService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sixty people of ten teams of six write two comments each, with a number of theirs in both. Teams are too small to be read by
 * themselves. Somebody who reads every row tries to join the two comments of a person, and to find whose team's they are.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PooledCommentAttackTest {

    private static final int TEAMS = 10;
    private static final int PEOPLE = 60;

    /** One of sixty is right by chance when comments are joined by rank, six when it is teams; ten more are no chance. */
    private static final int MORE_THAN_CHANCE = 18;

    /** As one would copy the lists without thinking: in the order of the boxes, with a key that counts up. */
    private static final String NAIVE = """
            create table naive_comment (
                comment_id bigint generated always as identity, item_key text, words text)
            """;

    @Autowired
    CampaignService campaigns;

    @Autowired
    SurveyService surveys;

    @Autowired
    JdbcClient jdbc;

    private CampaignId campaign;

    @BeforeAll
    void writeAndClose() {
        var fixture = new OrganisationFixture(jdbc);
        UnitId organisation = fixture.unit("Exampleshire", UnitKind.ORGANISATION, null);
        UnitId service = fixture.unit("Safeguarding", UnitKind.SERVICE, organisation);
        SignedIn owner = fixture.signedIn(fixture.person("Farid", organisation, "HR", null), Role.SURVEY_OWNER);
        List<SignedIn> people = new ArrayList<>();
        for (int number = 0; number < TEAMS; number++) {
            UnitId team = fixture.unit("Team " + number, UnitKind.TEAM, service);
            for (int person = 0; person < PEOPLE / TEAMS; person++) {
                people.add(fixture.signedIn(fixture.person("P" + person, team, "Social worker", null)));
            }
        }
        Instant now = Instant.now();
        campaign = CurrentUser.runAs(
                owner,
                () -> campaigns.launch(LaunchRequest.of(
                                "Every kind",
                                "series-" + UUID.randomUUID(),
                                "every-kind",
                                now,
                                now.plus(Duration.ofDays(7)),
                                5)
                        .asking(Audience.of(Set.of(service)))));
        jdbc.sql("drop table if exists naive_comment").update();
        jdbc.sql(NAIVE).update();
        for (int person = 0; person < PEOPLE; person++) {
            // The same words, so that a list that is sorted has its people in the same order for both questions.
            String number = "%03d".formatted(person);
            BallotDraft draft =
                    new BallotDraft(UUID.randomUUID(), List.of(4, 4, 4, 2, 4, 8, 2, 3), List.of(number, number));
            CurrentUser.runAs(people.get(person), () -> surveys.cast(campaign, draft));
        }
        jdbc.sql("""
                        insert into naive_comment (item_key, words)
                        select item_key, words
                          from comment_box join reporting_group using (group_id)
                               cross join unnest(texts) with ordinality as list (words, nth)
                         where campaign_id = :campaign order by item_key, group_id, nth
                        """).param("campaign", campaign.value()).update();
        CurrentUser.runAs(owner, () -> {
            campaigns.close(campaign);
            return campaign;
        });
    }

    @AfterAll
    void drop() {
        jdbc.sql("drop table naive_comment").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"comment_id", "ctid"})
    void inListsThatKeepTheirOrderTwoCommentsOfAPersonAreJoinedAndTeamsTold(String by) {
        assertThat(joined(naive(), by)).isEqualTo(PEOPLE);
        assertThat(teamsTold(naive(), by)).isEqualTo(PEOPLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"comment_id", "ctid"})
    void inPoolsNeitherKeyNorPlaceTellsMoreThanChance(String by) {
        assertThat(joined(ours(), by)).isLessThan(MORE_THAN_CHANCE);
        assertThat(teamsTold(ours(), by)).isLessThan(MORE_THAN_CHANCE);
    }

    @Test
    void allWereWrittenByOneTransactionAndNoColumnIsForAPersonATeamATimeOrAnOrder() {
        assertThat(jdbc.sql("select count(distinct pooled_comment.xmin::text) from (" + ours() + ") pooled_comment")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("""
                                select column_name from information_schema.columns
                                 where table_schema = 'public' and table_name = 'pooled_comment'
                                """).query(String.class).list())
                .containsExactlyInAnyOrder("comment_id", "pool_id", "words", "original", "state", "because", "themes");
    }

    private static String naive() {
        return "select comment_id, ctid, xmin, item_key, words from naive_comment";
    }

    private String ours() {
        return """
                select comment_id, pooled_comment.ctid, pooled_comment.xmin, item_key, words
                  from pooled_comment join comment_pool using (pool_id) where campaign_id = %d
                """.formatted(campaign.value());
    }

    /** The first to one question is the first to the other. */
    private int joined(String comments, String by) {
        return jdbc.sql("""
                        with ranked as (
                            select item_key, words, row_number() over (partition by item_key order by %s) as rank
                              from (%s) comment)
                        select count(*) from ranked one join ranked other using (rank, words)
                         where one.item_key = 'one-word' and other.item_key = 'more'
                        """.formatted(by, comments)).query(Integer.class).single();
    }

    /** The first six are of the first team. */
    private int teamsTold(String comments, String by) {
        return jdbc.sql("""
                        with ranked as (
                            select words, row_number() over (order by %s) - 1 as rank
                              from (%s) comment where item_key = 'one-word')
                        select count(*) from ranked where words::int / %d = rank / %d
                        """.formatted(by, comments, PEOPLE / TEAMS, PEOPLE / TEAMS))
                .query(Integer.class)
                .single();
    }
}
