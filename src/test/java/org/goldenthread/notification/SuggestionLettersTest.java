package org.goldenthread.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.suggestion.AnswerKind;
import org.goldenthread.suggestion.NewAnswer;
import org.goldenthread.suggestion.Suggestion;
import org.goldenthread.suggestion.SuggestionFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever should answer a suggestion hears of it three times at most, and not after they have answered. */
@PortalTest
class SuggestionLettersTest {

    @Autowired
    SuggestionLetters letters;

    @Autowired
    Withdrawal withdrawal;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    private SuggestionFixture fixture;
    private Suggestion quiet;

    @BeforeEach
    void publish() {
        forget();
        clock.setInLondon(LocalDateTime.of(2026, 6, 3, 10, 0));
        fixture = new SuggestionFixture(context);
        quiet = fixture.published(fixture.safeguarding, "Quiet rooms");
    }

    @AfterEach
    void forget() {
        clock.reset();
        jdbc.sql("delete from message where letter_id in (select letter_id from letter where source = 'suggestion')")
                .update();
        jdbc.sql("delete from letter where source = 'suggestion'").update();
        SuggestionFixture.empty(jdbc);
    }

    @Test
    void whoeverLeadsItIsToldOnceOnEachOccasion() {
        assertThat(write()).isEqualTo(1);
        assertThat(write()).isZero();
        clock.setInLondon(LocalDateTime.of(2026, 6, 23, 10, 0));
        assertThat(letters.anyDue()).isFalse();
        clock.setInLondon(LocalDateTime.of(2026, 6, 24, 10, 0));
        assertThat(write()).isEqualTo(1);
        clock.setInLondon(LocalDateTime.of(2026, 7, 2, 10, 0));
        assertThat(write()).isEqualTo(1);
        assertThat(write()).isZero();

        assertThat(jdbc.sql("select subject from letter where source = 'suggestion' order by letter_id")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "A suggestion for you to answer: Quiet rooms",
                        "Waiting for your answer until 1 July 2026: Quiet rooms",
                        "Overdue, as everybody can see: Quiet rooms");
        assertThat(to()).containsOnly(fixture.davidsKey.value()).hasSize(3);
    }

    @Test
    void whoHasAnsweredIsToldNothingMore() {
        write();
        fixture.answer(fixture.david, new NewAnswer(quiet.id(), 0, AnswerKind.ALREADY, "On the second floor", null));
        withdrawal.tidy();
        assertThat(to()).isEmpty();
        clock.setInLondon(LocalDateTime.of(2026, 7, 2, 10, 0));
        assertThat(letters.anyDue()).isFalse();
    }

    @Test
    void whereNobodyLeadsNobodyIsTold() {
        write();
        fixture.published(fixture.organisation, "Shorter forms");
        assertThat(letters.anyDue()).isFalse();
    }

    private int write() {
        int written = 0;
        while (Objects.requireNonNull(transaction.execute(status -> letters.writeNext()))) {
            written++;
        }
        return written;
    }

    private List<Long> to() {
        return jdbc.sql("select person_id from message join letter using (letter_id) where source = 'suggestion'")
                .query(Long.class)
                .list();
    }
}
