package org.goldenthread.booking;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.goldenthread.learning.BookableSessions;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.learning.SessionId;
import org.goldenthread.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Bookings of those who report to somebody. */
@Repository
class TeamBookings {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final BookableSessions places;

    TeamBookings(JdbcClient jdbc, BookableSessions places) {
        this.jdbc = jdbc;
        this.places = places;
    }

    private record Row(String person, SessionId session, BookingState state) {}

    boolean hasReports(PersonId manager, LocalDate today) {
        return jdbc.sql("""
                        select exists (select from post where manager_id = :manager and valid_from <= :today
                                          and (valid_to is null or valid_to > :today))
                        """)
                .param("manager", manager.value())
                .param("today", today)
                .query(Boolean.class)
                .single();
    }

    List<TeamBooking> ofReports(PersonId manager, LocalDate today, Instant now) {
        List<Row> rows = jdbc.sql("""
                        select given_name || ' ' || family_name as person, session_id, state
                          from booking join person using (person_id)
                         where state in ('REQUESTED', 'WAITING', 'OFFERED', 'BOOKED')
                           and person_id in (select person_id from post where manager_id = :manager
                                                and valid_from <= :today and (valid_to is null or valid_to > :today))
                         order by booking_id desc limit :most
                        """)
                .param("manager", manager.value())
                .param("today", today)
                .param("most", MOST)
                .query((row, number) -> new Row(
                        row.getString("person"),
                        new SessionId(row.getLong("session_id")),
                        BookingState.valueOf(row.getString("state"))))
                .list();
        Map<SessionId, CourseSession> sessions =
                places.find(rows.stream().map(Row::session).distinct().toList()).stream()
                        .collect(toMap(CourseSession::id, Function.identity()));
        return rows.stream()
                .map(row ->
                        new TeamBooking(row.person(), Objects.requireNonNull(sessions.get(row.session())), row.state()))
                .filter(each -> each.session().ends().isAfter(now))
                .sorted(Comparator.comparing(
                                (TeamBooking each) -> each.session().starts())
                        .thenComparing(TeamBooking::person))
                .toList();
    }
}
