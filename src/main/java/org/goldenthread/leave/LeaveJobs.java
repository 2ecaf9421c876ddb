package org.goldenthread.leave;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to days away by itself, once across all instances. */
@Configuration(proxyBeanMethods = false)
class LeaveJobs {

    @Bean
    RecurringTask<Void> forgetOldLeave(StoredLeave leave, StaffDirectory directory) {
        return Tasks.recurring("forget-old-leave", new Daily(StaffDirectory.LONDON, LocalTime.of(3, 25)))
                .execute((instance, context) -> leave.forget(directory.today().minusYears(CheckedLeave.YEARS_KEPT)));
    }
}
