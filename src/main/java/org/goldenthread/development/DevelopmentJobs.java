package org.goldenthread.development;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.util.List;
import org.goldenthread.development.notice.NoticeRound;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to records of development by itself, once across all instances. */
@Configuration(proxyBeanMethods = false)
class DevelopmentJobs {

    @Bean
    RecurringTask<Void> noteWhatWaits(
            List<NoticeRound> rounds,
            TransactionTemplate transaction,
            StaffDirectory directory,
            @Value("${goldenthread.development.round}") String every) {
        return Tasks.recurring("note-what-waits-in-development", Schedules.parseSchedule(every))
                .execute((instance, context) -> rounds.forEach(
                        round -> transaction.executeWithoutResult(status -> round.note(directory.today()))));
    }

    @Bean
    RecurringTask<Void> deleteOldDevelopmentRecords(OldRecords old) {
        return Tasks.recurring(
                        "delete-old-development-records", Schedules.daily(StaffDirectory.LONDON, LocalTime.of(3, 45)))
                .execute((instance, context) -> old.delete());
    }
}
