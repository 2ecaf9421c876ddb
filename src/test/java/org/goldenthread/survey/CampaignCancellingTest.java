package org.goldenthread.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.goldenthread.PortalTest;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Who may follow, close and cancel a campaign, what is left of a cancelled one, and that one form launches once. */
@PortalTest
class CampaignCancellingTest {

    @Autowired
    CampaignService campaigns;

    @Autowired
    CampaignFollowing following;

    @Autowired
    CampaignCalendar calendar;

    @Autowired
    SurveyService surveys;

    @Autowired
    JdbcClient jdbc;

    private SurveyFixture fixture;

    @BeforeEach
    void staff() {
        fixture = new SurveyFixture(jdbc, campaigns, 2, 6);
    }

    @Test
    void nobodyButOwnersOfSurveysFollowsOrCancelsOrSeesTheCalendar() {
        CampaignId campaign = fixture.launch(Instant.now());
        for (Role other : List.of(Role.ADMINISTRATOR, Role.LEADER, Role.LEARNING_PUBLISHER)) {
            var somebody = fixture.signedIn(fixture.people().getFirst(), other);
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> CurrentUser.runAs(somebody, () -> following.follow(campaign, null)));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> CurrentUser.runAs(somebody, () -> calendar.year(2026)));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> CurrentUser.runAs(somebody, () -> {
                        campaigns.cancel(campaign, "Because");
                        return true;
                    }));
        }
        fixture.close(campaign);
    }

    @Test
    void aCancelledCampaignKeepsNoAnswerAndTellsThoseWhoWereAskedWhy() {
        CampaignId campaign = fixture.launch(Instant.now(), "leaver");
        long cell = jdbc.sql("select cell_id from invitation where campaign_id = ? limit 1")
                .param(campaign.value())
                .query(Long.class)
                .single();
        jdbc.sql("insert into ballot values (gen_random_uuid(), ?, '{1}')")
                .param(cell)
                .update();
        jdbc.sql(
                        "update comment_box set texts = '{words}' where group_id in (select group_id from reporting_group where campaign_id = ?)")
                .param(campaign.value())
                .update();

        cancel(campaign, "The questions were the wrong ones.");

        assertThat(left("ballot join reporting_cell using (cell_id) join reporting_group using (group_id)", campaign))
                .isZero();
        assertThat(left(
                        "counted_ballot join reporting_cell using (cell_id) join reporting_group using (group_id)",
                        campaign))
                .isZero();
        assertThat(left(
                        "participation join reporting_cell using (cell_id) join reporting_group using (group_id)",
                        campaign))
                .isZero();
        assertThat(left("comment_box join reporting_group using (group_id)", campaign))
                .isZero();
        var someone = fixture.people().get(3);
        assertThat(fixture.as(someone, () -> surveys.cancelledForMe()))
                .extracting(CancelledSurvey::reason)
                .containsExactly("The questions were the wrong ones.");
        assertThat(fixture.as(someone, () -> surveys.openForMe())).isEmpty();
        assertThatExceptionOfType(AnswerRefused.class)
                .isThrownBy(() -> fixture.as(someone, () -> surveys.form(campaign)))
                .matches(refused -> refused.reason() == AnswerRefused.Reason.CANCELLED);
    }

    @Test
    void nobodyAnswersACancelledCampaign() {
        CampaignId campaign = fixture.launch(Instant.now());
        cancel(campaign, "Another time.");
        assertThatExceptionOfType(AnswerRefused.class)
                .isThrownBy(() -> fixture.as(
                        fixture.people().getFirst(),
                        () -> surveys.cast(campaign, SurveyFixture.random(new Random(1), 1))));
        assertThat(left("ballot join reporting_cell using (cell_id) join reporting_group using (group_id)", campaign))
                .isZero();
    }

    @Test
    void theDatabaseHoldsThatACancelledCampaignHasNoBallotAndNoResults() {
        CampaignId campaign = fixture.launch(Instant.now());
        long cell = jdbc.sql("select min(cell_id) from invitation where campaign_id = ?")
                .param(campaign.value())
                .query(Long.class)
                .single();
        refused("update campaign set status = 'CANCELLED' where campaign_id = %d", campaign, "cancelled_with_reason");
        cancel(campaign, "Another time.");
        refused(
                "update campaign set status = 'CLOSED', cancel_reason = null where campaign_id = %d",
                campaign, "only moves forward");
        refused(
                "update campaign set status = 'OPEN', cancel_reason = null where campaign_id = %d",
                campaign, "only moves forward");
        refused("update campaign set cancel_reason = 'Nothing' where campaign_id = %d", campaign, "not changed");
        refused(
                "insert into release (campaign_id, title, series, threshold, closed_at) values (%d, 'x', 'x', 5, now())",
                campaign, "has no results");
        refused("insert into ballot values (gen_random_uuid(), " + cell + ", '{1}')", campaign, "ballot_while_open");
        refused("insert into counted_ballot values (" + cell + ", '{1}')", campaign, "while a campaign is open");
    }

    @Test
    void theDatabaseTakesNoResponseStepThatIsNone() {
        CampaignId campaign = fixture.launch(Instant.now());
        String step =
                "insert into response_step select group_id, %d from reporting_group where campaign_id = %%d and parent_id is null";
        for (int wrong : List.of(-5, 1, 4, 10, 12)) {
            refused(step.formatted(wrong), campaign, "in steps of the threshold");
        }
        jdbc.sql(step.formatted(5).formatted(campaign.value())).update();
        refused(
                "update response_step set answered = 0 where group_id in (select group_id from reporting_group where campaign_id = %d)",
                campaign, "in steps of the threshold");
        fixture.close(campaign);
        assertThat(left("response_step join reporting_group using (group_id)", campaign))
                .isZero();
    }

    @Test
    void aCampaignThatHasNotOpenedIsCancelledAndNotClosed() {
        CampaignId campaign = fixture.launch(Instant.now().plus(Duration.ofDays(1)));
        assertThatExceptionOfType(LaunchRefused.class)
                .isThrownBy(() -> fixture.close(campaign))
                .withMessageContaining("not opened yet");
        assertThatExceptionOfType(LaunchRefused.class).isThrownBy(() -> cancel(campaign, "  "));
        cancel(campaign, "Another time.");
        assertThatExceptionOfType(LaunchRefused.class).isThrownBy(() -> cancel(campaign, "Again."));
    }

    @Test
    void oneFormLaunchesOneCampaignFromHoweverManyWindowsItIsSent() throws Exception {
        UUID form = UUID.randomUUID();
        LaunchRequest request = fixture.request(Instant.now(), Audience.of(Set.of(fixture.service())));
        try (ExecutorService windows = Executors.newFixedThreadPool(4)) {
            var sent = IntStream.range(0, 8)
                    .mapToObj(window -> windows.submit(() -> fixture.asOwner(() -> campaigns.launch(form, request))))
                    .toList();
            CampaignId first = sent.getFirst().get();
            for (var each : sent) {
                assertThat(each.get()).isEqualTo(first);
            }
            fixture.close(first);
        }
        assertThat(jdbc.sql("select count(*) from campaign where series = ?")
                        .param(request.series())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theCalendarCountsWhatOnePersonIsAskedForAndLeavesCancelledCampaignsOut() {
        Instant spring = Instant.parse("2091-03-31T23:30:00Z");
        CampaignId april = fixture.launch(spring);
        CampaignId second = fixture.launch(spring.plus(Duration.ofDays(2)));
        CampaignId cancelled = fixture.launch(spring.plus(Duration.ofDays(3)));
        cancel(cancelled, "One too many.");

        CalendarYear year = fixture.asOwner(() -> calendar.year(2091));

        assertThat(year.months()).hasSize(12);
        assertThat(year.months().get(2).campaigns()).isEmpty();
        CalendarYear.Month month = year.months().get(3);
        assertThat(month.campaigns())
                .extracting(CalendarYear.Entry::campaign)
                .containsExactly(april, second, cancelled);
        int minutes = month.campaigns().getFirst().minutes();
        assertThat(month.load()).isEqualTo(new CalendarYear.Load(12, 2, 2, 2 * minutes, 2 * minutes));
        assertThat(year.whole()).isEqualTo(month.load());
        cancel(april, "Only a test.");
        cancel(second, "Only a test.");
    }

    private void cancel(CampaignId campaign, String reason) {
        fixture.asOwner(() -> {
            campaigns.cancel(campaign, reason);
            return true;
        });
    }

    private int left(String tables, CampaignId campaign) {
        return jdbc.sql("select count(*) from " + tables + " where campaign_id = ?")
                .param(campaign.value())
                .query(Integer.class)
                .single();
    }

    private void refused(String sql, CampaignId campaign, String reason) {
        assertThatThrownBy(() -> jdbc.sql(sql.formatted(campaign.value())).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining(reason);
    }
}
