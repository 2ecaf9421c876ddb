package org.goldenthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.goldenthread.PortalTest;
import org.goldenthread.survey.BallotDraft;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.CampaignService;
import org.goldenthread.survey.SurveyFixture;
import org.goldenthread.survey.SurveyService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A survey with every kind of item closes, and has figures of those that a percentage positive can be said of. */
@PortalTest
class EveryKindReleaseTest {

    @Autowired
    CampaignService campaigns;

    @Autowired
    SurveyService surveys;

    @Autowired
    JdbcClient jdbc;

    private CampaignId campaign;

    @BeforeEach
    void twelvePeopleAnswerHalfOfThemFavourably() {
        SurveyFixture fixture = new SurveyFixture(jdbc, campaigns, 1, 12);
        campaign = fixture.launch(Instant.now(), "every-kind");
        for (int person = 0; person < 12; person++) {
            int answer = person < 6 ? 5 : 2;
            var draft = new BallotDraft(
                    UUID.randomUUID(),
                    List.of(answer, answer, answer, answer, answer, 11, 2, 7),
                    List.of("Word " + person, "More " + person));
            fixture.as(fixture.people().get(person), () -> surveys.cast(campaign, draft));
        }
        fixture.close(campaign);
    }

    @Test
    void reversedItemsHaveNoFigureAndCommentsNoPlaceInTheRelease() {
        assertThat(strings("select distinct key from figure where kind = 'ITEM' and campaign_id = ?"))
                .containsExactlyInAnyOrder("clear", "valued", "supported", "breaks");
        assertThat(strings("select key from release_item where campaign_id = ? order by position"))
                .containsExactly("clear", "valued", "supported", "breaks", "likely", "place", "helps");
        assertThat(strings("""
                        select distinct value::text from figure
                         where kind in ('ITEM', 'THEME') and verdict = 'SHOWN' and campaign_id = ?
                        """)).containsExactly("50");
    }

    @Test
    void statementsAreShownAnswerByAnswer() {
        assertThat(strings("select distinct key from figure where distribution is not null and campaign_id = ?"))
                .containsExactlyInAnyOrder("clear", "valued", "supported", "breaks");
    }

    /** All twelve said ten, work best at home, and were therefore asked what would help there. */
    @Test
    void whatEverybodySaidIsABoundOrNotShown() {
        assertThat(
                        strings(
                                "select distinct bound || value from figure where kind = 'ENPS' and verdict = 'SHOWN' and campaign_id = ?"))
                .singleElement()
                .asString()
                .startsWith("AT_LEAST83.3");
        assertThat(strings("select distinct verdict from figure where kind = 'OPTION' and campaign_id = ?"))
                .doesNotContain("SHOWN");
    }

    @Test
    void noCommentIsInWhatIsReleased() {
        assertThat(strings("select key || text from release_item where campaign_id = ?"))
                .noneMatch(text -> text.contains("Word") || text.contains("More"));
        assertThat(strings("select words from pooled_comment join comment_pool using (pool_id) where campaign_id = ?"))
                .as("they wait for the survey team")
                .hasSize(24);
        assertThat(strings(
                        "select item_key from comment_box join reporting_group using (group_id) where campaign_id = ?"))
                .isEmpty();
    }

    private List<String> strings(String sql) {
        return jdbc.sql(sql).param(campaign.value()).query(String.class).list();
    }
}
