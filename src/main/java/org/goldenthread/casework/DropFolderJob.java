package org.goldenthread.casework;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks into the drop folder, once across all instances; never where there is none. */
@Configuration(proxyBeanMethods = false)
class DropFolderJob {

    @Bean
    RecurringTask<Void> lookIntoDropFolder(
            DropFolder drop,
            @Value("${goldenthread.drop.folder}") String folder,
            @Value("${goldenthread.drop.every}") String every) {
        return Tasks.recurring("look-into-drop-folder", Schedules.parseSchedule(folder.isBlank() ? "-" : every))
                .execute((instance, context) -> drop.look());
    }
}
