package org.goldenthread.evaluation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to evaluations by itself, once across all instances. */
@Configuration(proxyBeanMethods = false)
class EvaluationJobs {

    @Bean
    RecurringTask<Void> releaseEvaluations(Releasing releasing) {
        return Tasks.recurring("release-evaluations", Schedules.daily(StaffDirectory.LONDON, LocalTime.of(3, 40)))
                .execute((instance, context) -> releasing.run());
    }
}
