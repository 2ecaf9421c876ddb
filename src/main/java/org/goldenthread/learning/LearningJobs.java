package org.goldenthread.learning;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens to courses by itself, once across all instances. */
@Configuration(proxyBeanMethods = false)
class LearningJobs {

    /** A wish of more than a year ago says nothing about this year's programme. */
    @Bean
    RecurringTask<Void> forgetOldWishes(JdbcClient jdbc, StaffDirectory directory) {
        return Tasks.recurring("forget-old-wishes", new Daily(StaffDirectory.LONDON, LocalTime.of(3, 20)))
                .execute((instance, context) -> jdbc.sql("delete from course_wish where wished_on < :oldest")
                        .param("oldest", directory.today().minusYears(1))
                        .update());
    }
}
