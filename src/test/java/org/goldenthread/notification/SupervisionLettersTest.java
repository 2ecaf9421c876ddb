package org.goldenthread.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.PortalTest;
import org.goldenthread.development.supervision.MissedSupervisions;
import org.goldenthread.development.supervision.SupervisionFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Both hear once of a supervision that seems to have been missed, and nobody else; nobody once it was held. */
@PortalTest
class SupervisionLettersTest {

    @Autowired
    SupervisionLetters letters;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void forget() {
        jdbc.sql("delete from message where letter_id in (select letter_id from letter where source = 'supervision')")
                .update();
        jdbc.sql("delete from letter where source = 'supervision'").update();
        jdbc.sql("delete from supervision_notice").update();
    }

    @Test
    void bothHearOfItOnceAndNobodyWhenItWasHeldMeanwhile() {
        SupervisionFixture two = new SupervisionFixture(jdbc);
        MissedSupervisions missed = new MissedSupervisions(context, two);
        missed.look();
        missed.look();
        assertThat(write()).isEqualTo(2);
        assertThat(write()).isZero();
        assertThat(subjects())
                .containsExactlyInAnyOrder("Was your supervision held?", "Was the supervision with Pat Test held?");
        List<String> about = jdbc.sql("select about from letter where source = 'supervision'")
                .query(String.class)
                .list();
        assertThat(about).noneMatch(letters::isOver);
        missed.hold();
        assertThat(about).allMatch(letters::isOver);
    }

    private List<String> subjects() {
        return jdbc.sql("select subject from letter where source = 'supervision'")
                .query(String.class)
                .list();
    }

    private int write() {
        int written = 0;
        while (Boolean.TRUE.equals(transaction.execute(status -> letters.writeNext()))) {
            written++;
        }
        return written;
    }
}
