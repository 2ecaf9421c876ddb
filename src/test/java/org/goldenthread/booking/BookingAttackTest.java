package org.goldenthread.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.goldenthread.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Nothing comes out wrong when 200 people press at once at two instances; and the same attack overbooks a session that is
 * booked as one would write it down first. {@code ./portal bench} runs fifty rounds.
 */
@PortalTest
class BookingAttackTest {

    private static final int ROUNDS = 2;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Test
    void twoInstancesNeverOverbookNeitherDoTheyLoseOrderOrTellTwice() throws Exception {
        try (SecondInstance second = new SecondInstance(context)) {
            BookingAttack attack = new BookingAttack(context, second.context(), 2);
            for (int round = 0; round < ROUNDS; round++) {
                assertThat(attack.round(round)).as("round " + round).isEmpty();
            }
            assertThat(everyNoticeOnce(second.context())).isPositive();
        }
    }

    /** As two outboxes would that look for work at the same moment. */
    private int everyNoticeOnce(ApplicationContext second) throws Exception {
        Queue<String> taken = new ConcurrentLinkedQueue<>();
        List<ApplicationContext> instances = List.of(context, second);
        BookingAttack.atOnce(caller -> {
            ApplicationContext instance = instances.get(caller % 2);
            BookingMailings mailings = instance.getBean(BookingMailings.class);
            TransactionTemplate transaction = instance.getBean(TransactionTemplate.class);
            Optional<BookingNotice> next = Optional.empty();
            do {
                next = Optional.ofNullable(
                        transaction.execute(status -> mailings.takeNotice().orElse(null)));
                next.ifPresent(notice -> taken.add(notice.about()));
            } while (next.isPresent());
        });
        Set<String> once = new HashSet<>(taken);
        assertThat(taken).hasSameSizeAs(once);
        assertThat(jdbc.sql(
                                "select count(*) from booking_notice where not written and made_at > now() - interval '7 days'")
                        .query(Integer.class)
                        .single())
                .isZero();
        return once.size();
    }

    @Test
    void countingFirstAndThenInsertingOverbooks() throws Exception {
        jdbc.sql("create table naive_booking (person int)").update();
        try {
            jdbc.sql("insert into naive_booking select generate_series(2, :places)")
                    .param("places", BookingAttack.PLACES)
                    .update();
            // One place is left. Left to chance the two seldom meet; here both count before either of them writes.
            CyclicBarrier bothHaveCounted = new CyclicBarrier(2);
            Callable<Boolean> naive = () -> naively(bothHaveCounted);
            try (var callers = Executors.newFixedThreadPool(2)) {
                for (Future<Boolean> booked : callers.invokeAll(List.of(naive, naive))) {
                    assertThat(booked.get()).isTrue();
                }
            }
            assertThat(jdbc.sql("select count(*) from naive_booking")
                            .query(Integer.class)
                            .single())
                    .as("the attack works")
                    .isGreaterThan(BookingAttack.PLACES);
        } finally {
            jdbc.sql("drop table naive_booking").update();
        }
    }

    private boolean naively(CyclicBarrier bothHaveCounted) {
        return new TransactionTemplate(new JdbcTransactionManager(context.getBean(DataSource.class)))
                .execute(status -> {
                    int taken = jdbc.sql("select count(*) from naive_booking")
                            .query(Integer.class)
                            .single();
                    try {
                        bothHaveCounted.await(30, TimeUnit.SECONDS);
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                    return taken < BookingAttack.PLACES
                            && jdbc.sql("insert into naive_booking values (1)").update() == 1;
                });
    }
}
