package org.goldenthread.deputy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to deputies by itself, once across all instances. */
@Configuration(proxyBeanMethods = false)
class DeputyJobs {

    /** As long as the table promises. */
    private static final int YEARS = 1;

    @Bean
    RecurringTask<Void> forgetOldDeputies(StoredDeputies deputies, StaffDirectory directory) {
        return Tasks.recurring("forget-old-deputies", new Daily(StaffDirectory.LONDON, LocalTime.of(3, 40)))
                .execute(
                        (instance, context) -> deputies.forget(directory.today().minusYears(YEARS)));
    }
}
