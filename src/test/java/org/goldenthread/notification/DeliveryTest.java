package org.goldenthread.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import jakarta.mail.internet.MimeMultipart;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.goldenthread.OrganisationFixture;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import org.subethamail.smtp.RejectException;

/** Messages over real SMTP: what is lost, what comes twice, and what happens when something breaks in between. */
@PortalTest
class DeliveryTest {

    private static final SignedIn GRACE = new SignedIn("grace", "Grace", "none", java.util.Set.of(Role.ADMINISTRATOR));

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
    MessageService service;

    @Autowired
    ServerHealth health;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @Qualifier("reviewAudiences") RecurringTask<Void> reviewAudiences;

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
        fixture = new SurveyFixture(jdbc, campaigns, 2, 6);
    }

    @AfterEach
    void end() {
        clock.reset();
        fixture.close(campaign);
        office.empty();
        server.close();
    }

    private void open(Reminded reminded) {
        List<Instant> reminders = reminded == Reminded.NOBODY
                ? List.of()
                : List.of(opens.plus(Duration.ofDays(2)), opens.plus(Duration.ofDays(5)));
        campaign = fixture.launch(opens, new MailPlan(true, reminded, reminders));
        clock.set(opens.plusSeconds(1));
    }

    private Delivery instance() {
        return office.instance(server.sender());
    }

    @Test
    void everybodyAskedGetsOneInvitationWithALinkThatIsTheSameForAll() throws Exception {
        open(Reminded.UNANSWERED);
        instance().run();
        instance().run();

        assertThat(server.recipients()).containsExactlyInAnyOrderElementsOf(addresses(fixture.people()));
        assertThat(ids()).doesNotHaveDuplicates();
        var mail = server.arrived.getFirst().mail();
        assertThat(mail.getSubject()).isEqualTo("Spring pulse: you are invited");
        assertThat(mail.getFrom()[0]).hasToString("portal@portal.example.org");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getContentLanguage()).containsExactly("en-GB");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        String link = PostOffice.ADDRESS + "/my-voice/survey/" + campaign.value();
        assertThat(text(0)).contains(link + "\n").contains("only for those who have not answered by then");
        assertThat(html(0))
                .contains("href=\"" + link + "\"")
                .doesNotContain("<img")
                .doesNotContain("src=");
        assertThat(html(0)).contains("color-scheme");
        assertThat(rows()).isZero();
        assertThat(sentToday()).isEqualTo(12);
    }

    @Test
    void aDeadServerDelaysForLongerAndLongerAndLosesNothing() {
        open(Reminded.NOBODY);
        server.stop();
        instance().run();
        assertThat(rows())
                .as("nothing is written for a server that does not answer")
                .isZero();
        assertThat(health.state().failures()).isEqualTo(1);
        instance().run();
        assertThat(health.state().failures()).as("it is left alone").isEqualTo(1);
        for (int failure = 2; failure <= 8; failure++) {
            clock.set(health.state().pausedUntil().orElseThrow());
            instance().run();
            assertThat(health.state().failures()).isEqualTo(failure);
        }
        assertThat(Duration.between(
                        clock.instant(), health.state().pausedUntil().orElseThrow()))
                .isEqualTo(Duration.ofMinutes(32));

        server.start();
        clock.set(health.state().pausedUntil().orElseThrow());
        instance().run();

        assertThat(server.recipients()).containsExactlyInAnyOrderElementsOf(addresses(fixture.people()));
        assertThat(health.state().failures()).isZero();
    }

    @Test
    void aServerThatGoesAwayInBetweenGetsTheRestWhenItIsBack() {
        open(Reminded.NOBODY);
        String last = addresses(fixture.people()).getLast();
        server.rejects.put(last, new RejectException(421, "Closing for today"));
        int rounds = 0;
        while (server.recipients().size() < 11 && rounds++ < 20) {
            clock.advance(Duration.ofHours(1));
            instance().run();
        }
        server.rejects.clear();
        clock.advance(Duration.ofHours(1));
        instance().run();
        assertThat(server.recipients()).containsExactlyInAnyOrderElementsOf(addresses(fixture.people()));
    }

    @Test
    void anAddressThatIsRefusedForGoodIsShownToTheAdministratorAndNotTriedAgain() {
        open(Reminded.EVERYBODY);
        String wrong = addresses(fixture.people()).get(3);
        server.rejects.put(wrong, new RejectException(550, "No such mailbox"));
        instance().run();
        clock.advance(Duration.ofHours(5));
        instance().run();

        assertThat(server.recipients()).hasSize(11).doesNotContain(wrong);
        TroubledMessage troubled = overview().troubled().getFirst();
        assertThat(troubled.address()).isEqualTo(wrong);
        assertThat(troubled.refused()).isTrue();
        assertThat(troubled.said()).contains("No such mailbox");

        server.rejects.clear();
        CurrentUser.runAs(GRACE, () -> {
            service.sendAgain(troubled.id());
            return true;
        });
        instance().run();
        assertThat(server.recipients()).hasSize(12).contains(wrong);
        assertThat(overview().troubled()).isEmpty();
    }

    @Test
    void whoIsRefusedForNowIsTriedAgainLaterWithTheSameMessageId() {
        open(Reminded.NOBODY);
        String busy = addresses(fixture.people()).get(2);
        server.rejects.put(busy, new RejectException(451, "Try again later"));
        instance().run();
        assertThat(rows()).isEqualTo(1);
        instance().run();
        assertThat(attempts()).as("not at once").isEqualTo(1);
        clock.advance(Duration.ofMinutes(1));
        instance().run();
        assertThat(attempts()).isEqualTo(2);
        clock.advance(Duration.ofMinutes(1));
        instance().run();
        assertThat(attempts()).as("after two minutes and not one").isEqualTo(2);

        server.rejects.clear();
        String id =
                jdbc.sql("select message_id from message").query(String.class).single();
        clock.advance(Duration.ofMinutes(1));
        instance().run();
        assertThat(server.recipients()).hasSize(12).contains(busy);
        assertThat(ids()).contains("<" + id + "@portal.example.org>");
    }

    @Test
    void whatWasBeingSentWhenAnInstanceStoppedIsNotSentAgainByItself() {
        open(Reminded.NOBODY);
        server.rejects.put(addresses(fixture.people()).getFirst(), new RejectException(451, "Not yet"));
        instance().run();
        clock.advance(Duration.ofMinutes(2));
        assertThat(messages.claim()).isPresent();
        server.rejects.clear();

        instance().run();
        assertThat(server.recipients()).as("another instance may be at it").hasSize(11);
        clock.advance(Messages.LONGEST_HANDOVER.plusSeconds(1));
        instance().run();

        assertThat(server.recipients()).hasSize(11);
        TroubledMessage troubled = overview().troubled().getFirst();
        assertThat(troubled.refused()).isFalse();
        CurrentUser.runAs(GRACE, () -> {
            service.sendRefusedAgain();
            return true;
        });
        instance().run();
        assertThat(server.recipients()).as("not with those that were refused").hasSize(11);
        CurrentUser.runAs(GRACE, () -> {
            service.sendAgain(troubled.id());
            return true;
        });
        instance().run();
        assertThat(server.recipients()).hasSize(12).doesNotHaveDuplicates();
    }

    @Test
    void whatAServerTookWithoutSayingSoIsNotSentAgainByItself() throws Exception {
        open(Reminded.NOBODY);
        try (DeadAfterData dead = new DeadAfterData()) {
            office.instance(PlayedMailServer.sender(dead.port())).run();
            assertThat(dead.taken).hasValue(1);
        }
        clock.advance(Duration.ofHours(1));
        instance().run();
        assertThat(server.recipients()).hasSize(11);
        assertThat(overview().troubled())
                .singleElement()
                .satisfies(one -> assertThat(server.recipients()).doesNotContain(one.address()));
    }

    @Test
    void twoInstancesAtOnceSendNothingTwice() throws Exception {
        open(Reminded.NOBODY);
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Void>> runs = java.util.stream.IntStream.range(0, 4)
                    .<Callable<Void>>mapToObj(each -> () -> {
                        instance().run();
                        return null;
                    })
                    .toList();
            for (Future<Void> run : threads.invokeAll(runs)) {
                run.get();
            }
        }
        assertThat(server.recipients()).containsExactlyInAnyOrderElementsOf(addresses(fixture.people()));
    }

    @Test
    void whoHasLeftGetsNothing() {
        open(Reminded.NOBODY);
        PersonId leaver = fixture.people().get(4);
        lastDay(leaver, "current_date - 1");
        instance().run();
        assertThat(server.recipients()).hasSize(11).doesNotContainAnyElementsOf(addresses(List.of(leaver)));
        assertThat(rows()).isZero();
    }

    @Test
    void whoJoinsIsInvitedThenAndNobodyElseAgainNotEvenWhoComesBack() {
        open(Reminded.NOBODY);
        instance().run();
        UnitId team = new UnitId(jdbc.sql("select unit_id from post where person_id = ?")
                .param(fixture.people().getFirst().value())
                .query(Long.class)
                .single());
        PersonId joiner = new OrganisationFixture(jdbc).person("New", team, "Social worker", null);
        PersonId away = fixture.people().get(5);
        lastDay(away, "current_date - 1");
        reviewAudience();
        lastDay(away, "null");
        reviewAudience();
        instance().run();
        instance().run();
        assertThat(server.recipients()).hasSize(13).doesNotHaveDuplicates();
        assertThat(server.recipients().getLast())
                .isEqualTo(addresses(List.of(joiner)).getFirst());
    }

    private void lastDay(PersonId person, String day) {
        jdbc.sql("update post set valid_to = " + day + " where person_id = ?")
                .param(person.value())
                .update();
    }

    private void reviewAudience() {
        ExecutionContext unused = null;
        reviewAudiences.executeRecurringly(
                new TaskInstance<>(reviewAudiences.getName(), RecurringTask.INSTANCE), unused);
    }

    @Test
    void remindersGoToThoseWhoHaveNotAnsweredAndStopAtTwo() throws Exception {
        open(Reminded.UNANSWERED);
        instance().run();
        answer(0, 7);
        atDay(2);
        assertThat(server.recipients())
                .containsExactlyInAnyOrderElementsOf(addresses(fixture.people().subList(7, 12)));
        assertThat(text(0)).contains("If you have answered in the meantime").contains("at most one more");
        assertThat(sentToday())
                .as("the number would tell how many had answered")
                .isZero();
        answer(7, 9);
        atDay(5);
        assertThat(server.recipients())
                .containsExactlyInAnyOrderElementsOf(addresses(fixture.people().subList(9, 12)));
        assertThat(text(0)).contains("This is the last message about this survey.");
        atDay(6);
        assertThat(server.recipients()).isEmpty();
    }

    @Test
    void remindersToAllGoToAllWithThanks() throws Exception {
        open(Reminded.EVERYBODY);
        instance().run();
        answer(0, 7);
        atDay(2);
        assertThat(server.recipients()).containsExactlyInAnyOrderElementsOf(addresses(fixture.people()));
        assertThat(text(0)).contains("If you have answered: thank you.").contains("to everybody who was invited");
    }

    @Test
    void whoeverAnswersWhileAReminderWaitsForADeadServerGetsNone() {
        open(Reminded.UNANSWERED);
        instance().run();
        server.arrived.clear();
        fixture.people()
                .forEach(person ->
                        server.rejects.put(addresses(List.of(person)).getFirst(), new RejectException(451, "Busy")));
        clock.set(opens.plus(Duration.ofDays(2)));
        instance().run();
        assertThat(rows()).isEqualTo(12);
        answer(0, 5);
        server.rejects.clear();
        clock.advance(Duration.ofMinutes(2));
        instance().run();
        assertThat(server.recipients())
                .containsExactlyInAnyOrderElementsOf(addresses(fixture.people().subList(5, 12)));
        assertThat(rows()).isZero();
    }

    @Test
    void aRemindersRefusalLeavesNothingThatTellsOfIt() {
        open(Reminded.UNANSWERED);
        instance().run();
        server.rejects.put(addresses(fixture.people()).get(3), new RejectException(550, "No such mailbox"));
        atDay(2);
        assertThat(server.recipients()).hasSize(11);
        assertThat(rows()).isZero();
        assertThat(overview().troubled()).isEmpty();
    }

    @Test
    void messagesWaitForWorkingHours() {
        var working = new SendingHours(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), "08:00-18:00");
        open(Reminded.NOBODY);
        Instant night = working.next(opens.plus(Duration.ofDays(1))).minusSeconds(1);
        Instant quiet = working.areOn(night) ? nextNight(working, night) : night;
        clock.set(quiet);
        office.instance(server.sender(), working).run();
        assertThat(server.recipients()).isEmpty();
        assertThat(rows())
                .as("who is reminded is not settled before it is sent")
                .isZero();
        clock.set(working.next(quiet));
        office.instance(server.sender(), working).run();
        assertThat(server.recipients()).hasSize(12);
    }

    private static Instant nextNight(SendingHours hours, Instant from) {
        Instant moment = from;
        while (hours.areOn(moment)) {
            moment = moment.plus(Duration.ofHours(1));
        }
        return moment;
    }

    @Test
    void ofSeveralThatAreDueOnlyTheFirstIsSent() {
        open(Reminded.EVERYBODY);
        clock.set(opens.plus(Duration.ofDays(6)));
        instance().run();
        instance().run();
        assertThat(server.recipients()).hasSize(12);
        assertThat(jdbc.sql("select state from mailing where campaign_id = ? order by due_at")
                        .param(campaign.value())
                        .query(String.class)
                        .list())
                .containsExactly("WRITTEN", "PASSED_OVER", "PASSED_OVER");
    }

    @Test
    void whatStillWaitsWhenASurveyClosesIsNotSent() {
        open(Reminded.NOBODY);
        String busy = addresses(fixture.people()).get(2);
        server.rejects.put(busy, new RejectException(451, "Try again later"));
        instance().run();
        fixture.close(campaign);
        server.rejects.clear();
        clock.advance(Duration.ofMinutes(5));
        instance().run();
        assertThat(server.recipients()).hasSize(11).doesNotContain(busy);
        assertThat(jdbc.sql("select count(*) from letter").query(Integer.class).single())
                .isZero();
    }

    @Test
    void aPersonIsWrittenToInTheirLanguage() throws Exception {
        open(Reminded.NOBODY);
        PersonId welsh = fixture.people().get(1);
        jdbc.sql("update person set language = 'qaa' where person_id = ?")
                .param(welsh.value())
                .update();
        PersonId unknown = fixture.people().get(2);
        jdbc.sql("update person set language = 'zu' where person_id = ?")
                .param(unknown.value())
                .update();
        instance().run();
        assertThat(server.recipients()).containsExactlyInAnyOrderElementsOf(addresses(fixture.people()));
        for (var each : server.arrived) {
            boolean own = each.to().equals(addresses(List.of(welsh)).getFirst());
            assertThat(each.mail().getContentLanguage()).containsExactly(own ? "qaa" : "en-GB");
            assertThat(each.mail().getSubject()).startsWith(own ? "Made-up language" : "Spring pulse");
        }
    }

    @Test
    void withoutAMailServerNothingIsWrittenAndNothingIsPassedOver() {
        open(Reminded.NOBODY);
        office.instance((JavaMailSenderImpl) null).run();
        assertThat(rows()).isZero();
        instance().run();
        assertThat(server.recipients()).hasSize(12);
    }

    @Test
    void aTestMessageIsRememberedWithoutItsTextForSomeDays() throws Exception {
        open(Reminded.NOBODY);
        PersonId person = fixture.people().getFirst();
        CurrentUser.runAs(
                fixture.signedIn(person, Role.ADMINISTRATOR),
                () -> assertThat(service.sendTest()).isPresent());
        jdbc.sql("update mailing set state = 'PASSED_OVER' where campaign_id = ?")
                .param(campaign.value())
                .update();
        instance().run();
        assertThat(server.recipients()).containsExactlyElementsOf(addresses(List.of(person)));
        assertThat(text(0)).contains("so e-mail works");
        assertThat(jdbc.sql("select status || plain || html from message join letter using (letter_id)")
                        .query(String.class)
                        .single())
                .isEqualTo("SENT");
        clock.advance(Duration.ofDays(31));
        instance().run();
        assertThat(rows()).isZero();
    }

    private void atDay(int day) {
        server.arrived.clear();
        clock.set(opens.plus(Duration.ofDays(day)));
        jdbc.sql("delete from mail_day").update();
        instance().run();
        instance().run();
    }

    private void answer(int from, int to) {
        fixture.people()
                .subList(from, to)
                .forEach(person -> fixture.as(
                        person, () -> surveys.cast(campaign, SurveyFixture.random(new java.util.Random(1), 1))));
    }

    private MailOverview overview() {
        return CurrentUser.runAs(GRACE, service::overview);
    }

    private List<String> addresses(List<PersonId> people) {
        return people.stream()
                .map(person -> jdbc.sql("select email from person where person_id = ?")
                        .param(person.value())
                        .query(String.class)
                        .single())
                .toList();
    }

    private List<String> ids() {
        return server.arrived.stream()
                .map(each -> {
                    try {
                        return each.mail().getMessageID();
                    } catch (jakarta.mail.MessagingException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    private String text(int number) throws Exception {
        return part(number, 0).replace("\r\n", "\n");
    }

    private String html(int number) throws Exception {
        return part(number, 1);
    }

    private String part(int number, int part) throws Exception {
        var parts = (MimeMultipart) server.arrived.get(number).mail().getContent();
        return parts.getBodyPart(part).getContent().toString();
    }

    private int rows() {
        return jdbc.sql("select count(*) from message").query(Integer.class).single();
    }

    private int attempts() {
        return jdbc.sql("select attempts from message").query(Integer.class).single();
    }

    private int sentToday() {
        return jdbc.sql("select coalesce(sum(sent), 0) from mail_day")
                .query(Integer.class)
                .single();
    }
}
