package org.goldenthread.suggestion;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to suggestions by itself, once across all instances. */
@Configuration(proxyBeanMethods = false)
class SuggestionJobs {

    @Bean
    RecurringTask<Void> suggestionsComeOut(
            SuggestionRounds rounds, @Value("${goldenthread.suggestion.round}") String round) {
        return Tasks.recurring("suggestions-come-out", Schedules.parseSchedule(round))
                .execute((instance, context) -> rounds.run());
    }

    /** As often as ballots are mixed: staff read that on the page about their anonymity. */
    @Bean
    RecurringTask<Void> mixSuggestions(
            SuggestionBox box, @Value("${goldenthread.survey.shuffle-every}") Duration every) {
        return Tasks.recurring("mix-suggestions", FixedDelay.of(every)).execute((instance, context) -> {
            box.mix();
            box.sweep();
        });
    }
}
