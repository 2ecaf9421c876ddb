package org.goldenthread.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.attendance.AttendanceService;
import org.goldenthread.booking.BookingFixture;
import org.goldenthread.evaluation.EvaluationReminders;
import org.goldenthread.evaluation.EvaluationService;
import org.goldenthread.learning.SessionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever was on courses is asked about all of them in one message, the day after, and not once they have answered. */
@PortalTest
class EvaluationLettersTest {

    @Autowired
    EvaluationLetters letters;

    @Autowired
    Outbox outbox;

    @Autowired
    LetterTexts texts;

    @Autowired
    MailServer server;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private BookingFixture fixture;

    @BeforeEach
    void aminaWasOnTwoCourses() {
        forget();
        fixture = new BookingFixture(context);
        attend(fixture.session("Direct work", 5, 30));
        attend(fixture.session("Court skills", 6, 30));
        clock.advance(Duration.ofDays(1));
    }

    @AfterEach
    void realTime() {
        forget();
        clock.reset();
    }

    @Test
    void oneMessageAsksAboutBothAndASecondIsNotWritten() {
        write();
        write();
        assertThat(toAmina("subject")).containsExactly("Was it worth it? 2 courses");
        assertThat(toAmina("plain"))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("Direct work", "Court skills", "/my-learning"));
    }

    @Test
    void whatWasAnsweredInTheMeantimeIsNotAskedAboutAnyMore() {
        write();
        String about = toAmina("about").getFirst();
        assertThat(letters.isOver(about)).isFalse();
        BookingFixture.by(fixture.amina, () -> {
            EvaluationService evaluations = context.getBean(EvaluationService.class);
            evaluations
                    .open()
                    .forEach(ask ->
                            evaluations.answer(ask.id(), Map.of("useful", 4, "well-given", 4, "know-what-to-do", 4)));
            return true;
        });
        assertThat(letters.isOver(about)).isTrue();
    }

    @Test
    void whoAnsweredAllBetweenTheTwoReadsStopsNobodyElsesMessage() {
        var answered = new EvaluationReminders.DueEvaluations(fixture.aminasKey, List.of(), "");
        var racing = new EvaluationLetters(new Once(answered), outbox, texts, server);
        assertThat(transaction.<Boolean>execute(status -> racing.writeNext())).isTrue();
        assertThat(transaction.<Boolean>execute(status -> racing.writeNext())).isFalse();
        assertThat(toAmina("subject")).isEmpty();
    }

    private static final class Once implements EvaluationReminders {

        private Optional<DueEvaluations> due;

        private Once(DueEvaluations due) {
            this.due = Optional.of(due);
        }

        @Override
        public boolean anyDue() {
            return due.isPresent();
        }

        @Override
        public Optional<DueEvaluations> takeDue() {
            Optional<DueEvaluations> next = due;
            due = Optional.empty();
            return next;
        }

        @Override
        public boolean isOver(String about) {
            return false;
        }
    }

    private void attend(SessionId session) {
        clock.set(fixture.session(session).ends().plus(Duration.ofHours(1)));
        BookingFixture.by(fixture.tom, () -> {
            context.getBean(AttendanceService.class).walkIn(session, fixture.aminasKey);
            return true;
        });
    }

    private List<String> toAmina(String column) {
        return jdbc.sql(
                        "select " + column
                                + " from letter join message using (letter_id) where source = 'evaluation' and person_id = :amina")
                .param("amina", fixture.aminasKey.value())
                .query(String.class)
                .list();
    }

    private void write() {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> letters.writeNext()));
        }
    }

    private void forget() {
        jdbc.sql("delete from message where letter_id in (select letter_id from letter where source = 'evaluation')")
                .update();
        jdbc.sql("delete from letter where source = 'evaluation'").update();
        jdbc.sql("delete from evaluation_message").update();
    }
}
