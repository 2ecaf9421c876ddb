package org.goldenthread.survey;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to campaigns by itself, once across all instances. */
@Configuration(proxyBeanMethods = false)
class SurveyJobs {

    @Bean
    RecurringTask<Void> closeDueCampaigns(
            Campaigns campaigns,
            CampaignClosing closing,
            Clock clock,
            @Value("${goldenthread.survey.close-every:PT1M}") Duration every) {
        return Tasks.recurring("close-due-campaigns", FixedDelay.of(every))
                .execute((instance, context) -> campaigns.open().stream()
                        .filter(campaign -> !campaign.closesAt().isAfter(clock.instant()))
                        .forEach(campaign -> closing.close(campaign.id(), clock.instant())));
    }

    /** While a campaign is open, too, ballots do not stay in the order in which they came, nor what was overwritten. */
    @Bean
    RecurringTask<Void> shuffleBallots(
            Campaigns campaigns, BallotShuffle shuffle, @Value("${goldenthread.survey.shuffle-every}") Duration every) {
        return Tasks.recurring("shuffle-ballots", FixedDelay.of(every)).execute((instance, context) -> {
            campaigns.open().forEach(campaign -> shuffle.open(campaign.id()));
            shuffle.sweep();
        });
    }

    /** Once a day is enough: a wave is launched a week before it opens, at its own hour. */
    @Bean
    RecurringTask<Void> launchWaves(SeriesPlanning planning, Clock clock) {
        return Tasks.recurring("launch-waves", Schedules.daily(StaffDirectory.LONDON, LocalTime.of(2, 30)))
                .execute((instance, context) -> planning.launchDue(clock.instant()));
    }

    @Bean
    RecurringTask<Void> askStartersAndLeavers(StoredLifecycle stored, LifecycleRounds rounds, Clock clock) {
        return Tasks.recurring("ask-starters-and-leavers", Schedules.daily(StaffDirectory.LONDON, LocalTime.of(9, 0)))
                .execute((instance, context) -> stored.keys().forEach(each -> rounds.ask(each, clock.instant())));
    }

    /** Once a day: posts begin and end on a date, whether or not a file is imported on that day. */
    @Bean
    RecurringTask<Void> reviewAudiences(Campaigns campaigns, AudienceReview audience, StaffDirectory directory) {
        return Tasks.recurring("review-audiences", Schedules.daily(StaffDirectory.LONDON, LocalTime.of(3, 30)))
                .execute((instance, context) ->
                        campaigns.open().forEach(campaign -> audience.review(campaign.id(), directory.today())));
    }

    /** By night, in England: what is said of an open campaign does not move while people answer it. */
    @Bean
    RecurringTask<Void> followCampaigns(ResponseSteps steps, Clock clock) {
        return Tasks.recurring("follow-campaigns", Schedules.daily(StaffDirectory.LONDON, LocalTime.of(4, 0)))
                .execute((instance, context) -> steps.publish(clock.instant()));
    }
}
