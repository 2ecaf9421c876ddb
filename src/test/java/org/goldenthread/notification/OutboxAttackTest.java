package org.goldenthread.notification;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.survey.CampaignId;
import org.goldenthread.survey.CampaignService;
import org.goldenthread.survey.MailPlan;
import org.goldenthread.survey.Reminded;
import org.goldenthread.survey.SurveyFixture;
import org.goldenthread.survey.SurveyMailings;
import org.goldenthread.survey.SurveyService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.subethamail.smtp.RejectException;

/**
 * Sixty people answer before, between and after two reminders. Then somebody who can read every table tries to find out when
 * each of them answered, from what the reminders left: an outbox that keeps its rows tells it of everybody between.
 */
@PortalTest
class OutboxAttackTest {

    @Autowired
    CampaignService campaigns;

    @Autowired
    SurveyService surveys;

    @Autowired
    SurveyMailings mailings;

    @Autowired
    Outbox outbox;

    @Autowired
    LetterTexts texts;

    @Autowired
    Messages messages;

    @Autowired
    ServerHealth health;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private final PlayedMailServer server = new PlayedMailServer();
    private final Instant opens = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private PostOffice office;
    private SurveyFixture fixture;
    private CampaignId campaign;

    @BeforeEach
    void launch() {
        office = new PostOffice(jdbc, mailings, outbox, texts, messages, health, transaction, clock);
        office.empty();
        fixture = new SurveyFixture(jdbc, campaigns, 6, 10);
        campaign = fixture.launch(
                opens,
                new MailPlan(
                        true,
                        Reminded.UNANSWERED,
                        List.of(opens.plus(Duration.ofDays(2)), opens.plus(Duration.ofDays(5)))));
        jdbc.sql("create table if not exists naive_outbox (person_id bigint, reminder int)")
                .update();
        runAt(opens.plusSeconds(1));
    }

    @AfterEach
    void end() {
        clock.reset();
        fixture.close(campaign);
        office.empty();
        jdbc.sql("drop table if exists naive_outbox").update();
        server.close();
    }

    @Test
    void whatRemindersLeaveDoesNotTellWhoAnsweredBetweenThem() {
        answer(0, 20);
        remind(1, Duration.ofDays(2));
        answer(20, 45);
        remind(2, Duration.ofDays(5));

        Set<Long> between = fixture.people().subList(20, 45).stream()
                .map(person -> person.value())
                .collect(Collectors.toSet());
        String naive = "select person_id from naive_outbox where reminder = 1"
                + " except select person_id from naive_outbox where reminder = 2";
        assertThat(people(naive)).as("an outbox that keeps its rows").isEqualTo(between);
        String ours = "select person_id from message join letter using (letter_id) where about like '%d/REMINDER%%'"
                .formatted(campaign.value());
        assertThat(people(ours)).isEmpty();
        assertThat(people("select person_id from message")).isEmpty();
        assertThat(jdbc.sql("select invited from mailing where campaign_id = ? and kind <> 'INVITATION'")
                        .param(campaign.value())
                        .query((row, number) -> row.getArray(1).toString())
                        .list())
                .containsOnly("{}");
        assertThat(jdbc.sql("select coalesce(sum(sent), 0) from mail_day")
                        .query(Integer.class)
                        .single())
                .as("sixty invitations, and no reminder")
                .isEqualTo(60);
    }

    @Test
    void whatWaitsForABrokenServerTellsNoMoreThanWhoHasNotAnsweredNow() {
        answer(0, 20);
        fixture.people()
                .forEach(person -> server.rejects.put(address(person.value()), new RejectException(451, "Busy")));
        remind(1, Duration.ofDays(2));
        answer(20, 45);

        String answeredSince = """
                select person_id from %s waiting where exists (
                    select from invitation join participation using (cell_id)
                     where invitation.person_id = waiting.person_id and campaign_id = %d
                       and answered @> array[waiting.person_id])
                """;
        assertThat(people(answeredSince.formatted("naive_outbox", campaign.value())))
                .as("an outbox that is left as it was written")
                .hasSize(25);
        runAt(clock.instant().plusSeconds(20));
        assertThat(people(answeredSince.formatted("message", campaign.value()))).isEmpty();
        assertThat(people("select person_id from message")).hasSize(15);
    }

    @Test
    void noLineOfTheLogNamesAnybodyWhoIsWrittenTo() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Logger portal = (Logger) LoggerFactory.getLogger("org.goldenthread");
        var appender = new ListAppender<ILoggingEvent>();
        appender.start();
        root.addAppender(appender);
        portal.setLevel(Level.TRACE);
        try {
            fixture.people()
                    .subList(0, 10)
                    .forEach(
                            person -> server.rejects.put(address(person.value()), new RejectException(421, "Not you")));
            answer(20, 45);
            remind(1, Duration.ofDays(2));
            server.stop();
            runAt(clock.instant().plus(Duration.ofHours(1)));
        } finally {
            root.detachAppender(appender);
            portal.setLevel(null);
        }
        assertThat(appender.list).anyMatch(line -> line.getFormattedMessage().contains("messages wait"));
        List<String> lines = List.copyOf(appender.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
        for (var person : fixture.people()) {
            assertThat(lines).noneMatch(line -> line.contains(address(person.value())));
        }
    }

    /** At the same moment an outbox that keeps what it wrote would have written this. */
    private void remind(int reminder, Duration after) {
        clock.set(opens.plus(after));
        mailings.unanswered(campaign)
                .forEach(person -> jdbc.sql("insert into naive_outbox values (?, ?)")
                        .params(person.value(), reminder)
                        .update());
        runAt(clock.instant());
    }

    private void runAt(Instant moment) {
        clock.set(moment);
        office.instance(server.sender()).run();
    }

    private void answer(int from, int to) {
        Random random = new Random(from);
        fixture.people()
                .subList(from, to)
                .forEach(person -> fixture.as(person, () -> surveys.cast(campaign, SurveyFixture.random(random, 1))));
    }

    private Set<Long> people(String select) {
        return new HashSet<>(jdbc.sql(select).query(Long.class).list());
    }

    private String address(long person) {
        return jdbc.sql("select email from person where person_id = ?")
                .param(person)
                .query(String.class)
                .single();
    }
}
