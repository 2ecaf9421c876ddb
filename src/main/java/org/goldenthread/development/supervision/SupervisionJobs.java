package org.goldenthread.development.supervision;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.goldenthread.security.Programme;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to supervision by itself, once across all instances. */
@Configuration(proxyBeanMethods = false)
class SupervisionJobs {

    @Bean
    RecurringTask<Void> lookForMissedSupervision(
            SupervisionRound round, @Value("${goldenthread.supervision.round}") String every) {
        return Tasks.recurring("look-for-missed-supervision", Schedules.parseSchedule(every))
                .execute((instance, context) -> round.look());
    }

    @Bean
    RecurringTask<Void> workOutSupervisionHeld(
            SupervisionFigures figures, @Value("${goldenthread.supervision.figures}") String every) {
        return Tasks.recurring("work-out-supervision-held", Schedules.parseSchedule(every))
                .execute((instance, context) -> Programme.runAsPortal(() -> {
                    figures.workOut();
                    return true;
                }));
    }
}
