package org.goldenthread.workforce;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to the workforce's figures by itself, once across all instances. */
@Configuration(proxyBeanMethods = false)
class WorkforceJobs {

    /** So that posts and observations that came by day are in the figures in the morning. */
    @Bean
    RecurringTask<Void> updateWorkforce(WorkforceUpdate update) {
        return Tasks.recurring("update-workforce", Schedules.daily(StaffDirectory.LONDON, LocalTime.of(3, 20)))
                .execute((instance, context) -> update.run());
    }
}
