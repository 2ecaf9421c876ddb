package org.goldenthread.requirement;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to requirements by itself, once across all instances. */
@Configuration(proxyBeanMethods = false)
class RequirementJobs {

    /** After midnight, so that the lists are of today before anybody reads them. */
    @Bean
    RecurringTask<Void> workOutRequirements(StandingsRound round) {
        return Tasks.recurring(StandingsRound.TASK, new Daily(StaffDirectory.LONDON, LocalTime.of(0, 15)))
                .execute((instance, context) -> round.run());
    }

    /** In the morning; the outbox sends in office hours. */
    @Bean
    RecurringTask<Void> remindOfRequirements(StoredRequirementReminders reminders) {
        return Tasks.recurring("remind-of-requirements", new Daily(StaffDirectory.LONDON, LocalTime.of(7, 45)))
                .execute((instance, context) -> reminders.note());
    }
}
