package org.goldenthread.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.PortalTest;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.organisation.UnitId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * In each of many small teams some have answered, fewer than the threshold, when somebody joins and is the only one to
 * answer after that. Whoever reads the tables knows since when each joiner has been asked, by the age of their invitation,
 * and takes the youngest ballot of their group for theirs. Where ballots of small groups keep their age, as they did before
 * people were added, that is right every time.
 */
@PortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JoinerAttackTest {

    private static final int TEAMS = 30;
    private static final int IN_TEAM = 6;
    private static final int BEFORE = 3;

    /** A guess among the four ballots of a group is right in 7.5 of 30, with a deviation of 2.4: four of those above. */
    private static final int MORE_THAN_CHANCE = 17;

    @Autowired
    CampaignService campaigns;

    @Autowired
    SurveyService surveys;

    @Autowired
    AudienceReview review;

    @Autowired
    BallotShuffle shuffle;

    @Autowired
    StaffDirectory directory;

    @Autowired
    JdbcClient jdbc;

    private final Random random = new Random(20261124);
    private final Map<Long, String> truth = new HashMap<>();
    private SurveyFixture fixture;
    private CampaignId campaign;
    private int neverMixed;
    private int mixed;
    private int closed;

    @BeforeAll
    void joinAnswerAndAttack() {
        fixture = new SurveyFixture(jdbc, campaigns, TEAMS, IN_TEAM);
        campaign = fixture.launch(Instant.now());
        for (int person = 0; person < fixture.people().size(); person++) {
            if (person % IN_TEAM < BEFORE) {
                answer(fixture.people().get(person));
            }
        }
        OrganisationFixture organisation = new OrganisationFixture(jdbc);
        for (int team = 0; team < TEAMS; team++) {
            UnitId unit = new UnitId(jdbc.sql("select unit_id from post where person_id = ?")
                    .param(fixture.people().get(team * IN_TEAM).value())
                    .query(Long.class)
                    .single());
            truth.put(organisation.person("New", unit, "Social worker", null).value(), "");
        }
        review.review(campaign, directory.today());
        truth.keySet().forEach(joiner -> truth.put(joiner, answer(new PersonId(joiner))));
        neverMixed = hits();
        shuffle.open(campaign);
        mixed = hits();
        Map<Long, Long> cells = new HashMap<>();
        truth.keySet().forEach(joiner -> cells.put(joiner, cell(joiner)));
        fixture.close(campaign);
        closed = (int) cells.entrySet().stream()
                .filter(joiner -> jdbc.sql("select answers::text from counted_ballot where cell_id = ?"
                                + " order by xmin::text::bigint desc, ctid desc limit 1")
                        .param(joiner.getValue())
                        .query(String.class)
                        .single()
                        .equals(truth.get(joiner.getKey())))
                .count();
    }

    @Test
    void theAttackIsWorthSomethingWhereBallotsKeepTheirAge() {
        assertThat(neverMixed).isEqualTo(TEAMS);
    }

    @Test
    void onceBallotsAreMixedAJoinerIsFoundNoMoreOftenThanByGuessing() {
        assertThat(mixed).isLessThan(MORE_THAN_CHANCE);
    }

    @Test
    void neitherAreTheyAfterTheSurveyClosed() {
        assertThat(closed).isLessThan(MORE_THAN_CHANCE);
    }

    @Test
    void everyJoinerSharesTheirCellWithThoseOfTheLaunch() {
        assertThat(jdbc.sql("""
                                select count(*) from reporting_cell join reporting_group using (group_id)
                                 where campaign_id = ? and (joined <> 1 or reporting_cell.invited <> 7)
                                """).param(campaign.value()).query(Integer.class).single())
                .isZero();
    }

    private int hits() {
        return (int) truth.entrySet().stream()
                .filter(joiner -> jdbc.sql("select answers::text from ballot where cell_id = ?"
                                + " order by xmin::text::bigint desc, ctid desc limit 1")
                        .param(cell(joiner.getKey()))
                        .query(String.class)
                        .single()
                        .equals(joiner.getValue()))
                .count();
    }

    private long cell(long person) {
        return jdbc.sql("select cell_id from invitation where campaign_id = ? and person_id = ?")
                .params(campaign.value(), person)
                .query(Long.class)
                .single();
    }

    private String answer(PersonId person) {
        BallotDraft draft = SurveyFixture.random(random, 1);
        fixture.as(person, () -> surveys.cast(campaign, draft));
        return draft.answers().toString().replace("[", "{").replace("]", "}").replace(" ", "");
    }
}
