package org.goldenthread.booking;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to bookings by itself, once across all instances. */
@Configuration(proxyBeanMethods = false)
class BookingJobs {

    /** Offers that have run out go to the next; line managers are reminded. */
    @Bean
    RecurringTask<Void> bookingsGoOn(BookingRounds rounds, @Value("${goldenthread.booking.every}") Duration every) {
        return Tasks.recurring("bookings-go-on", FixedDelay.of(every)).execute((instance, context) -> rounds.run());
    }

    @Bean
    RecurringTask<Void> checkBookings(BookingRounds rounds, BookingChecks checks) {
        return Tasks.recurring("check-bookings", Schedules.daily(StaffDirectory.LONDON, LocalTime.of(5, 0)))
                .execute((instance, context) -> {
                    checks.run();
                    rounds.forget();
                });
    }
}
