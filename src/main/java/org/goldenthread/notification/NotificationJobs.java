package org.goldenthread.notification;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The mail server, and the job that brings messages to it. */
@Configuration(proxyBeanMethods = false)
class NotificationJobs {

    @Bean
    MailServer mailServer(
            ObjectProvider<JavaMailSenderImpl> sender,
            @Value("${goldenthread.address}") String address,
            @Value("${goldenthread.mail.from}") String from,
            Clock clock) {
        return new MailServer(sender.getIfAvailable(), address, from, clock);
    }

    @Bean
    RecurringTask<Void> deliverMessages(Delivery delivery, @Value("${goldenthread.mail.every}") Duration every) {
        return Tasks.recurring("deliver-messages", FixedDelay.of(every)).execute((instance, context) -> delivery.run());
    }
}
