package org.goldenthread.recognition;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to thanks by itself, once across all instances. */
@Configuration(proxyBeanMethods = false)
class ThanksJobs {

    /** As long as the table promises. */
    private static final int YEARS = 3;

    @Bean
    RecurringTask<Void> deleteOldThanks(ThanksRows rows, StaffDirectory directory) {
        return Tasks.recurring("delete-old-thanks", Schedules.daily(StaffDirectory.LONDON, LocalTime.of(3, 35)))
                .execute((instance, context) -> rows.deleteBefore(directory
                        .today()
                        .minusYears(YEARS)
                        .atStartOfDay(StaffDirectory.LONDON)
                        .toInstant()));
    }
}
