package org.goldenthread.looks;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to the log by itself, once across all instances. */
@Configuration(proxyBeanMethods = false)
class LookJobs {

    /** As long as the table promises. */
    private static final int MONTHS = 24;

    @Bean
    RecurringTask<Void> deleteOldLooks(LookRows rows, StaffDirectory directory) {
        return Tasks.recurring("delete-old-looks", Schedules.daily(StaffDirectory.LONDON, LocalTime.of(3, 20)))
                .execute((instance, context) ->
                        rows.deleteBefore(directory.today().minusMonths(MONTHS)));
    }
}
