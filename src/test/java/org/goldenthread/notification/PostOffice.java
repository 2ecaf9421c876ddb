package org.goldenthread.notification;

import java.time.Clock;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import org.goldenthread.survey.SurveyMailings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** What an instance of the portal is made of, with a mail server of the test's own. */
record PostOffice(
        JdbcClient jdbc,
        SurveyMailings mailings,
        Outbox outbox,
        LetterTexts texts,
        Messages messages,
        ServerHealth health,
        TransactionTemplate transaction,
        Clock clock) {

    static final String ADDRESS = "https://portal.example.org";

    Delivery instance(JavaMailSenderImpl sender) {
        return instance(sender, new SendingHours(EnumSet.allOf(DayOfWeek.class), "00:00-24:00"));
    }

    Delivery instance(JavaMailSenderImpl sender, SendingHours hours) {
        MailServer server = new MailServer(sender, ADDRESS, "", clock);
        List<LetterSource> sources = List.of(new SurveyLetters(mailings, outbox, texts, server));
        Withdrawal withdrawal = new Withdrawal(jdbc, sources, clock, 30);
        return new Delivery(sources, messages, withdrawal, server, health, hours, transaction, clock);
    }

    /** These tables are tested nowhere else, and nobody else's messages may be in the way. */
    void empty() {
        jdbc.sql("truncate message, letter, letter_file, mail_day").update();
        jdbc.sql("update mailing set state = 'PASSED_OVER' where state = 'PLANNED'")
                .update();
        health.works();
    }
}
