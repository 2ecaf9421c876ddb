package org.goldenthread.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.goldenthread.booking.BookingAttack;
import org.goldenthread.booking.BookingFixture;
import org.goldenthread.booking.BookingService;
import org.goldenthread.booking.SecondInstance;
import org.goldenthread.learning.SessionId;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.SignedIn;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * First the proof: fifty rounds of 200 callers at two instances, in which nothing may come out wrong. Then bookings through the
 * service by 32 callers, all on one session and spread over a hundred, beside bare inserts by 32 connections into a table with
 * the same columns, keys and indexes. Rounds of one and the other alternate.
 */
final class BookingBench {

    private static final int PROOF = 50;
    private static final int CALLERS = 32;
    private static final int BOOKINGS = 1_600;
    private static final int ROUNDS = 3;

    private final ApplicationContext portal;
    private final String address;
    private final BookingFixture fixture;
    private final BookingService bookings;

    BookingBench(ApplicationContext portal, String address) {
        this.portal = portal;
        this.address = address;
        fixture = new BookingFixture(portal);
        bookings = portal.getBean(BookingService.class);
    }

    List<Row> run() throws Exception {
        double rounds = proof();
        List<SignedIn> people = fixture.staff(BOOKINGS);
        try (Connection connection = DriverManager.getConnection(address, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute(
                    "create table bare_booking (like booking including all,"
                            + " foreign key (session_id) references course_session, foreign key (person_id) references person)");
        }
        return List.of(
                new Row(
                        "Rounds in which nothing was overbooked, lost or told twice",
                        "%,.0f rounds".formatted(rounds),
                        PROOF + " rounds of 200 callers, 20 places",
                        rounds / PROOF,
                        "1.00"),
                measure("Bookings, 32 callers, one popular session", 1, people),
                measure("Bookings, 32 callers, 100 sessions", 100, people));
    }

    private double proof() throws Exception {
        try (SecondInstance second = new SecondInstance(portal)) {
            BookingAttack attack = new BookingAttack(portal, second.context(), 4);
            for (int round = 0; round < PROOF; round++) {
                List<String> wrong = attack.round(round);
                if (!wrong.isEmpty()) {
                    throw new IllegalStateException("Round " + round + ": " + wrong);
                }
                Bench.progress("Round " + (round + 1) + " of " + PROOF + " came out right");
            }
        }
        return PROOF;
    }

    private Row measure(String what, int sessions, List<SignedIn> people) throws Exception {
        List<Double> through = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            List<SessionId> open = IntStream.range(0, sessions)
                    .mapToObj(number -> fixture.session("Popular " + UUID.randomUUID(), 40, 5_000))
                    .toList();
            double service = Callers.time(CALLERS, (caller, ready) -> {
                ready.run();
                for (int n = caller; n < BOOKINGS; n += CALLERS) {
                    SessionId session = open.get(n % sessions);
                    CurrentUser.runAs(people.get(n), () -> bookings.book(session));
                }
            });
            double inserts = bareInserts(open);
            // The first round warms up.
            if (round > 0) {
                through.add(BOOKINGS / service);
                bare.add(BOOKINGS / inserts);
            }
        }
        double portalRate = Row.median(through);
        double bareRate = Row.median(bare);
        return new Row(
                what,
                "%,.0f a second".formatted(portalRate),
                "%,.0f bare inserts a second".formatted(bareRate),
                portalRate / bareRate,
                "");
    }

    private double bareInserts(List<SessionId> sessions) throws Exception {
        List<Long> keys = portal.getBean(JdbcClient.class)
                .sql("select person_id from person order by person_id desc limit :bookings")
                .param("bookings", BOOKINGS)
                .query(Long.class)
                .list();
        return Callers.time(CALLERS, (caller, ready) -> {
            try (Connection connection = DriverManager.getConnection(address, "postgres", "postgres");
                    var insert = connection.prepareStatement("""
                            insert into bare_booking (session_id, person_id, state, made_at, changed_at)
                            values (?, ?, 'BOOKED', now(), now())
                            """)) {
                ready.run();
                for (int n = caller; n < BOOKINGS; n += CALLERS) {
                    insert.setLong(1, sessions.get(n % sessions.size()).value());
                    insert.setLong(2, keys.get(n));
                    insert.executeUpdate();
                }
            }
        });
    }
}
