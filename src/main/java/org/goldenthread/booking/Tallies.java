package org.goldenthread.booking;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.goldenthread.learning.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts how the places of sessions stand. */
@Repository
class Tallies {

    private final JdbcClient jdbc;
    private final Clock clock;

    Tallies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * How the places stand.
     *
     * @param ranOut whether an offer, a request or a place kept for a team has run out and is still counted
     */
    record Standing(Tally tally, boolean ranOut) {}

    Standing standing(SessionId session, boolean begun) {
        return jdbc.sql("""
                        select count(*) filter (where state = 'BOOKED') as booked,
                               count(*) filter (where state = 'REQUESTED') as requested,
                               count(*) filter (where state = 'OFFERED') as offered,
                               count(*) filter (where state = 'WAITING') as waiting, max(kept.places) as kept,
                               coalesce(bool_or(state = 'OFFERED' and offer_until <= :now
                                                or :begun and state <> 'BOOKED'), false)
                                   or coalesce(bool_or(kept.ran_out or :begun and kept.places > 0), false) as ran_out
                          from (select coalesce(sum(places), 0) as places, bool_or(held_until <= :now) as ran_out
                                  from team_place where session_id = :session and places > 0) kept
                               left join booking on session_id = :session and
                               state in ('REQUESTED', 'WAITING', 'OFFERED', 'BOOKED')
                        """)
                .param("session", session.value())
                .param("begun", begun)
                .param("now", Bookings.utc(clock.instant()))
                .query((row, number) -> new Standing(tally(row), row.getBoolean("ran_out")))
                .single();
    }

    /** Of sessions that have bookings. */
    Map<SessionId, Tally> of(List<SessionId> sessions) {
        return jdbc
                .sql("""
                        select session_id,
                               count(*) filter (where state = 'BOOKED') as booked,
                               count(*) filter (where state = 'REQUESTED') as requested,
                               count(*) filter (where state = 'OFFERED') as offered,
                               count(*) filter (where state = 'WAITING') as waiting,
                               (select coalesce(sum(places), 0) from team_place
                                 where team_place.session_id = booking.session_id and places > 0) as kept
                          from booking where session_id = any (:sessions) group by session_id
                        """)
                .param("sessions", sessions.stream().map(SessionId::value).toArray(Long[]::new))
                .query((row, number) -> Map.entry(new SessionId(row.getLong("session_id")), tally(row)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getInt("booked"),
                row.getInt("requested"),
                row.getInt("offered"),
                row.getInt("kept"),
                row.getInt("waiting"));
    }
}
