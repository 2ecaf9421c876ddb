package org.goldenthread.booking;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.goldenthread.learning.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to bookings by itself: each session, and each request, in a transaction of its own. */
@Component
class BookingRounds {

    private static final Duration NOTICES_KEPT = Duration.ofDays(60);

    private final JdbcClient jdbc;
    private final SessionDesk desk;
    private final Approvals approvals;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BookingRounds(
            JdbcClient jdbc, SessionDesk desk, Approvals approvals, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.approvals = approvals;
        this.transaction = transaction;
        this.clock = clock;
    }

    void run() {
        due().forEach(session -> transaction.executeWithoutResult(status -> desk.settle(desk.open(session))));
        boolean more = true;
        while (more) {
            more = Objects.requireNonNull(transaction.execute(status -> approvals.takeNext()));
        }
    }

    /** Sessions of which something has run out, or that have begun while somebody still waits. */
    private List<SessionId> due() {
        return jdbc.sql("""
                        select session_id from booking where state = 'OFFERED' and offer_until <= :now
                        union
                        select session_id from team_place where places > 0 and held_until <= :now
                        union
                        select session_id from booking
                         where state in ('REQUESTED', 'WAITING')
                           and (select min(starts) from session_day where session_day.session_id = booking.session_id) <= :now
                        """)
                .param("now", Bookings.utc(clock.instant()))
                .query((row, number) -> new SessionId(row.getLong("session_id")))
                .list();
    }

    void forget() {
        jdbc.sql("delete from booking_notice where made_at < :before")
                .param("before", Bookings.utc(clock.instant().minus(NOTICES_KEPT)))
                .update();
        jdbc.sql("delete from session_message where sent_at < :before")
                .param("before", Bookings.utc(clock.instant().minus(Duration.ofDays(365))))
                .update();
    }
}
