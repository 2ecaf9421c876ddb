package org.goldenthread.survey;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
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
}
