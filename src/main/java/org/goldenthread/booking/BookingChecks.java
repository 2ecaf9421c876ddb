package org.goldenthread.booking;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.booking.BookingCheck.Finding;
import org.goldenthread.booking.BookingCheck.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Looks all bookings through for what must never be: in one statement, so that it sees one moment. */
@Repository
class BookingChecks {

    private static final Logger log = LoggerFactory.getLogger(BookingChecks.class);
    private static final Duration KEPT = Duration.ofDays(90);

    private static final String FINDINGS = """
            with counted as (
                select course_session.session_id, capacity, taken, waiting, course_session.state,
                       count(*) filter (where booking.state in ('BOOKED', 'REQUESTED', 'OFFERED'))
                           + (select coalesce(sum(places), 0) from team_place
                               where team_place.session_id = course_session.session_id) as holding,
                       count(*) filter (where booking.state = 'WAITING') as on_list,
                       count(*) filter (where booking.state in ('BOOKED', 'REQUESTED', 'OFFERED', 'WAITING'))
                           - count(distinct person_id)
                                 filter (where booking.state in ('BOOKED', 'REQUESTED', 'OFFERED', 'WAITING')) as twice,
                       max(queue_no) filter (where offer_until is not null) as last_offered,
                       min(queue_no) filter (where booking.state = 'WAITING') as first_waiting,
                       (select min(starts) from session_day
                         where session_day.session_id = course_session.session_id) as begins
                  from course_session join booking using (session_id)
                 group by course_session.session_id),
            finding as (
                select 1 as position, 'OVERBOOKED' as kind, session_id from counted where holding > capacity
                union all
                select 2, 'TWICE', session_id from counted where twice > 0
                union all
                select 3, 'OUT_OF_ORDER', session_id from counted where last_offered > first_waiting
                union all
                select 4, 'MISCOUNTED', session_id from counted where holding <> taken or on_list <> waiting
                union all
                select 5, 'LEFT_FREE', session_id from counted
                 where holding < capacity and on_list > 0 and state = 'OPEN' and begins > :now)
            select (select count(*) from counted) as sessions,
                   array(select kind || ' ' || session_id from finding order by position, session_id limit 100) as findings
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    BookingChecks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Looks, and keeps what was found. */
    @Transactional
    BookingCheck run() {
        BookingCheck check = look();
        String[] findings = check.findings().stream()
                .map(each -> each.kind() + " " + each.session())
                .toArray(String[]::new);
        if (findings.length > 0) {
            log.error("Bookings are not as they should be: {}", Arrays.toString(findings));
        }
        jdbc.sql("insert into booking_check (checked_at, sessions, findings) values (:now, :sessions, :findings)")
                .param("now", Bookings.utc(check.checkedAt()))
                .param("sessions", check.sessions())
                .param("findings", findings)
                .update();
        jdbc.sql("delete from booking_check where checked_at < :before")
                .param("before", Bookings.utc(check.checkedAt().minus(KEPT)))
                .update();
        return check;
    }

    BookingCheck look() {
        return jdbc.sql(FINDINGS)
                .param("now", Bookings.utc(clock.instant()))
                .query((row, number) -> new BookingCheck(clock.instant(), row.getInt("sessions"), findings((String[])
                        row.getArray("findings").getArray())))
                .single();
    }

    Optional<BookingCheck> last() {
        return jdbc.sql("select * from booking_check order by checked_at desc, booking_check_id desc limit 1")
                .query((row, number) -> new BookingCheck(
                        Objects.requireNonNull(Bookings.moment(row, "checked_at")),
                        row.getInt("sessions"),
                        findings((String[]) row.getArray("findings").getArray())))
                .optional();
    }

    private static List<Finding> findings(String[] stored) {
        return Arrays.stream(stored)
                .map(each -> each.split(" ", 2))
                .map(parts -> new Finding(Kind.valueOf(parts[0]), Long.parseLong(parts[1])))
                .toList();
    }
}
