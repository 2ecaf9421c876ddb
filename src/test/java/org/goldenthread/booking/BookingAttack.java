package org.goldenthread.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.goldenthread.learning.LearningRefused;
import org.goldenthread.learning.SessionId;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.SignedIn;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 200 callers at once, half of them at each of two instances: they book, cancel, book again, take and turn down what they are
 * offered, while publishers change how many places there are. Everybody may be refused; nothing may come out wrong.
 */
public final class BookingAttack {

    public static final int CALLERS = 200;
    public static final int PLACES = 20;

    private final BookingFixture fixture;
    private final List<ApplicationContext> instances;
    private final List<SignedIn> people;
    private final JdbcClient jdbc;
    private final int deeds;

    /** @param deeds how much each caller does after the first booking */
    public BookingAttack(ApplicationContext first, ApplicationContext second, int deeds) {
        this.deeds = deeds;
        fixture = new BookingFixture(first);
        instances = List.of(first, second);
        people = fixture.staff(CALLERS);
        jdbc = first.getBean(JdbcClient.class);
    }

    /** One round on a session of its own. @return what came out wrong; empty when nothing did */
    public List<String> round(int number) throws InterruptedException, ExecutionException {
        SessionId session = fixture.session("Court skills " + number, 40, PLACES);
        atOnce(caller -> attack(caller, session, new Random(number * 1_000L + caller)));
        return wrong(session);
    }

    /** Does something with 200 threads that all wait for each other. */
    static void atOnce(java.util.function.IntConsumer work) throws InterruptedException, ExecutionException {
        CountDownLatch ready = new CountDownLatch(CALLERS);
        try (var threads = Executors.newFixedThreadPool(CALLERS)) {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int caller = 0; caller < CALLERS; caller++) {
                int me = caller;
                all.add(threads.submit((Callable<Boolean>) () -> {
                    ready.countDown();
                    ready.await();
                    work.accept(me);
                    return true;
                }));
            }
            for (Future<Boolean> each : all) {
                each.get();
            }
        }
    }

    private void attack(int caller, SessionId session, Random random) {
        ApplicationContext instance = instances.get(caller % 2);
        BookingService bookings = instance.getBean(BookingService.class);
        MyBookingsService mine = instance.getBean(MyBookingsService.class);
        SignedIn me = people.get(caller);
        attempt(me, () -> bookings.book(session));
        for (int deed = 0; deed < deeds; deed++) {
            if (caller % 20 == 0) {
                attemptCapacity(session, PLACES - 5 + random.nextInt(11));
            }
            MyBooking now =
                    CurrentUser.runAs(me, () -> mine.mine(List.of(session))).get(session);
            if (now == null) {
                attempt(me, () -> bookings.book(session));
            } else if (now.state() == BookingState.OFFERED) {
                boolean takes = random.nextInt(3) > 0;
                attempt(me, () -> {
                    if (takes) {
                        return bookings.accept(now.booking().id());
                    }
                    bookings.turnDown(now.booking().id());
                    return now;
                });
            } else if (random.nextInt(3) == 0) {
                attempt(me, () -> {
                    bookings.cancel(now.booking().id(), "Duty");
                    return now;
                });
            } else {
                // As a double click does.
                attempt(me, () -> bookings.book(session));
            }
        }
    }

    private static void attempt(SignedIn who, Callable<Object> deed) {
        try {
            CurrentUser.runAs(who, deed);
        } catch (BookingRefused refused) {
            // Somebody was quicker.
            return;
        }
    }

    private void attemptCapacity(SessionId session, int capacity) {
        try {
            fixture.capacity(session, capacity);
        } catch (LearningRefused refused) {
            // More are taken, or somebody else has changed it.
            return;
        }
    }

    private List<String> wrong(SessionId session) {
        List<String> wrong = new ArrayList<>();
        instances.getFirst().getBean(BookingChecks.class).look().findings().stream()
                .filter(finding -> finding.session() == session.value())
                .forEach(finding -> wrong.add(finding.kind().name()));
        wrong.addAll(jdbc.sql("""
                        with told as (
                            select booking_id, state, offer_until, booking.person_id,
                                   count(*) filter (where kind = 'BOOKED') as booked,
                                   count(*) filter (where kind = 'CANCELLED') as cancelled,
                                   count(*) filter (where kind = 'OFFERED') as offered
                              from booking left join booking_notice using (booking_id)
                             where session_id = :session group by booking_id)
                        select 'told wrongly of booking ' || booking_id from told
                         where (state = 'BOOKED' and booked <> 1) or booked > 1
                            or cancelled <> case when state = 'CANCELLED' and booked = 1 then 1 else 0 end
                            or offered <> case when offer_until is null then 0 else 1 end
                        union all
                        select 'sequence with a gap for person ' || person_id
                          from (select booking.person_id, array_agg(sequence order by booking_notice_id) as sequences
                                  from booking_notice join booking using (booking_id)
                                 where session_id = :session and sequence is not null group by booking.person_id) each
                         where sequences <> array(select generate_series(0, cardinality(sequences) - 1))
                        """)
                .param("session", session.value())
                .query(String.class)
                .list());
        return wrong;
    }
}
