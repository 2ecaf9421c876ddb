package org.goldenthread.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class SurveyJobsTest {

    @Autowired
    @Qualifier("closeDueCampaigns") RecurringTask<Void> closeDueCampaigns;

    @Autowired
    @Qualifier("shuffleBallots") RecurringTask<Void> shuffleBallots;

    @Autowired
    CampaignService campaigns;

    @Autowired
    SurveyService surveys;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private SurveyFixture fixture;
    private CampaignId campaign;

    @BeforeEach
    void launch() {
        fixture = new SurveyFixture(jdbc, campaigns, 1, 8);
        campaign = fixture.launch(Instant.now());
    }

    @AfterEach
    void close() {
        fixture.close(campaign);
        clock.reset();
    }

    @Test
    void aCampaignClosesByItselfWhenItsTimeIsOver() {
        run(closeDueCampaigns);
        assertThat(status()).isEqualTo("OPEN");

        // A jump of days would close what other tests have open.
        jdbc.sql("update campaign set closes_at = opens_at + interval '1 millisecond' where campaign_id = ?")
                .param(campaign.value())
                .update();
        clock.set(Instant.now().plus(Duration.ofMinutes(1)));
        run(closeDueCampaigns);

        assertThat(status()).isEqualTo("CLOSED");
    }

    @Test
    void ballotsAreShuffledFromTheThresholdOnAndKeepTheirKeysAndAnswers() {
        Random random = new Random(3);
        for (int person = 0; person < 4; person++) {
            fixture.as(fixture.people().get(person), () -> surveys.cast(campaign, SurveyFixture.random(random, 1)));
        }
        List<String> few = ballots();
        run(shuffleBallots);
        assertThat(transactions()).isEqualTo(4);

        fixture.as(fixture.people().get(4), () -> surveys.cast(campaign, SurveyFixture.random(random, 1)));
        List<String> enough = ballots();
        run(shuffleBallots);

        assertThat(transactions()).isEqualTo(1);
        assertThat(ballots()).containsAll(few).containsExactlyInAnyOrderElementsOf(enough);
    }

    @Test
    void aSurveyWithoutAnAudienceIsRefusedAndLeavesNothing() {
        var nobody = fixture.unitWithoutPeople();
        int before = campaignsStored();

        assertThatExceptionOfType(LaunchRefused.class)
                .isThrownBy(() -> fixture.asOwner(
                        () -> campaigns.launch(fixture.request(Instant.now(), Audience.of(Set.of(nobody))))))
                .withMessage("Nobody would be asked: no one in the audience is in post.");
        assertThat(campaignsStored()).isEqualTo(before);
    }

    @Test
    void aPreviewSaysWhatALaunchWouldStoreAndStoresNothing() {
        int before = campaignsStored();

        LaunchPreview preview = fixture.asOwner(
                () -> campaigns.preview(fixture.request(Instant.now(), Audience.of(Set.of(fixture.service())))));

        assertThat(preview.invited()).isEqualTo(8);
        assertThat(preview.leaves())
                .containsExactly(
                        new LaunchPreview.Leaf("Safeguarding", "North 1", GroupKind.TEAM, List.of(), 8, Map.of()));
        assertThat(campaignsStored()).isEqualTo(before);
    }

    private static void run(RecurringTask<Void> task) {
        TaskInstance<Void> instance = new TaskInstance<>(task.getName(), RecurringTask.INSTANCE);
        ExecutionContext unused = null;
        task.executeRecurringly(instance, unused);
    }

    private int campaignsStored() {
        return jdbc.sql("select count(*) from campaign").query(Integer.class).single();
    }

    private String status() {
        return jdbc.sql("select status from campaign where campaign_id = ?")
                .param(campaign.value())
                .query(String.class)
                .single();
    }

    private int transactions() {
        return jdbc.sql("""
                        select count(distinct ballot.xmin::text) from ballot join reporting_cell using (cell_id)
                               join reporting_group using (group_id) where campaign_id = ?
                        """).param(campaign.value()).query(Integer.class).single();
    }

    private List<String> ballots() {
        return jdbc.sql("""
                        select ballot_id::text || answers::text from ballot join reporting_cell using (cell_id)
                               join reporting_group using (group_id) where campaign_id = ?
                        """).param(campaign.value()).query(String.class).list();
    }
}
