package org.goldenthread.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.goldenthread.PortalTest;
import org.goldenthread.TestClock;
import org.goldenthread.engagement.CommitmentFixture;
import org.goldenthread.engagement.CommitmentStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Owners are reminded of a commitment once before its day and once after it, and not when it is settled. */
@PortalTest
class CommitmentLettersTest {

    @Autowired
    CommitmentLetters letters;

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

    private CommitmentFixture fixture;
    private long rooms;

    /** {@link CommitmentFixture#DUE} is the eleventh of December 2099. */
    @BeforeEach
    void record() {
        forget();
        jdbc.sql("update commitment set reminded = 2").update();
        clock.setInLondon(LocalDateTime.of(2099, 12, 1, 10, 0));
        fixture = new CommitmentFixture(context);
        rooms = fixture.record("Family safeguarding", "Quiet rooms");
    }

    @AfterEach
    void forget() {
        clock.reset();
        jdbc.sql("delete from message where letter_id in (select letter_id from letter where source = 'commitment')")
                .update();
        jdbc.sql("delete from letter where source = 'commitment'").update();
    }

    @Test
    void theOwnerIsToldOnceBeforeTheDayAndOnceAfterIt() {
        assertThat(letters.anyDue()).isFalse();
        clock.setInLondon(LocalDateTime.of(2099, 12, 4, 10, 0));
        assertThat(write()).isEqualTo(1);
        assertThat(write()).isZero();
        clock.setInLondon(LocalDateTime.of(2099, 12, 11, 23, 59));
        assertThat(letters.anyDue()).as("its day is not over").isFalse();
        clock.setInLondon(LocalDateTime.of(2099, 12, 12, 0, 0));
        assertThat(write()).isEqualTo(1);
        assertThat(write()).isZero();

        assertThat(jdbc.sql("select subject from letter where source = 'commitment' order by letter_id")
                        .query(String.class)
                        .list())
                .containsExactly("Due on 11 December 2099: Quiet rooms", "Overdue, as everybody can see: Quiet rooms");
        assertThat(to())
                .containsOnly(fixture.person(fixture.organisation.david).value())
                .hasSize(2);
    }

    @Test
    void whatIsSettledMeanwhileIsNotRemindedOf() {
        clock.setInLondon(LocalDateTime.of(2099, 12, 4, 10, 0));
        write();
        fixture.change(fixture.organisation.david, rooms, 1, CommitmentStatus.NOT_POSSIBLE, "No lease");
        withdrawal.tidy();
        assertThat(to()).isEmpty();
        clock.setInLondon(LocalDateTime.of(2099, 12, 12, 10, 0));
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
        return jdbc.sql("select person_id from message join letter using (letter_id) where source = 'commitment'")
                .query(Long.class)
                .list();
    }
}
