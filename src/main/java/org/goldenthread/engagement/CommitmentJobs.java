package org.goldenthread.engagement;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to commitments by itself, once across all instances. */
@Configuration(proxyBeanMethods = false)
class CommitmentJobs {

    /** As often as ballots are mixed. */
    @Bean
    RecurringTask<Void> mixFollowers(
            StoredFollowing following, @Value("${goldenthread.survey.shuffle-every}") Duration every) {
        return Tasks.recurring("mix-followers", FixedDelay.of(every)).execute((instance, context) -> {
            following.mix();
            following.sweep();
        });
    }
}
