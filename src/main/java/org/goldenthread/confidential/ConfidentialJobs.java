package org.goldenthread.confidential;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to confidential interviews by itself, once across all instances. */
@Configuration(proxyBeanMethods = false)
class ConfidentialJobs {

    /** Once a day: what was kept for as long as was promised goes, with answers and log. */
    @Bean
    RecurringTask<Void> deleteConfidentialInterviews(
            StoredInterviews interviews, StaffDirectory directory, TransactionTemplate transaction) {
        return Tasks.recurring(
                        "delete-confidential-interviews", Schedules.daily(StaffDirectory.LONDON, LocalTime.of(3, 0)))
                .execute((instance, context) ->
                        transaction.executeWithoutResult(status -> interviews.deleteOver(directory.today())));
    }
}
