package org.goldenthread.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.confidential.ConfidentialFixture;
import org.goldenthread.confidential.InterviewId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The one message about a confidential interview says that it is one, and comes once. */
@PortalTest
class ConfidentialLettersTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ConfidentialLetters letters;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private ConfidentialFixture fixture;
    private InterviewId interview;

    @BeforeEach
    void ask() {
        writeAll();
        fixture = new ConfidentialFixture(context);
        interview = fixture.send();
    }

    @AfterEach
    void tidy() {
        clock.reset();
        jdbc.sql(
                        "delete from message using letter where letter.letter_id = message.letter_id and source = 'confidential'")
                .update();
        jdbc.sql("delete from letter where source = 'confidential'").update();
    }

    private int writeAll() {
        int written = 0;
        while (Boolean.TRUE.equals(transaction.execute(status -> letters.writeNext()))) {
            written++;
        }
        return written;
    }

    @Test
    void itSaysBeforeAnythingElseThatItIsNotAnonymousAndNamesNobody() {
        assertThat(letters.anyDue()).isTrue();
        assertThat(writeAll()).isEqualTo(1);
        assertThat(letters.anyDue()).isFalse();

        String plain = jdbc.sql("select plain from letter where source = 'confidential' and about = ?")
                .param(Long.toString(interview.value()))
                .query(String.class)
                .single();
        assertThat(plain)
                .startsWith("This is confidential, and not anonymous: your name goes with your answers.")
                .contains("/my-voice/confidential/" + interview.value())
                .contains("To hear what was good and what was not.")
                .doesNotContain("David", "Esther", "Hannah", "kept without your name", "my-voice/anonymity");
        assertThat(people()).containsExactlyInAnyOrder(fixture.hannahs.value(), fixture.bens.value());
    }

    @Test
    void whatIsRolledBackIsWrittenLaterAndNobodyGetsItTwice() {
        transaction.executeWithoutResult(status -> {
            letters.writeNext();
            status.setRollbackOnly();
        });
        assertThat(people()).isEmpty();
        writeAll();
        writeAll();
        assertThat(people()).hasSize(2);
    }

    @Test
    void onceItHasClosedNobodyIsToldAnyMore() {
        String about = Long.toString(interview.value());
        assertThat(letters.isOver(about)).isFalse();
        clock.set(clock.instant().plus(Duration.ofDays(11)));
        assertThat(letters.isOver(about)).isTrue();
        assertThat(letters.anyDue()).isFalse();
        assertThat(letters.only(about)).isEmpty();
    }

    @Test
    void theSubjectSaysSoToo() {
        writeAll();
        assertThat(jdbc.sql("select subject from letter where source = 'confidential' and language = ?")
                        .param(Locale.UK.toLanguageTag())
                        .query(String.class)
                        .list())
                .contains("Before you go: confidential, with your name");
    }

    private List<Long> people() {
        return jdbc.sql(
                        "select person_id from message join letter using (letter_id) where source = 'confidential' and about = ?")
                .param(Long.toString(interview.value()))
                .query(Long.class)
                .list();
    }
}
