package org.goldenthread.booking;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.goldenthread.learning.BookableSessions;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.learning.SessionId;
import org.goldenthread.organisation.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Bookings of one person with their sessions: three queries, however many there are. */
@Repository
class BookingLists {

    private static final String OF_PERSON = "select " + Bookings.COLUMNS + """
            , coalesce(placer.given_name || ' ' || placer.family_name, '') as placed_by_name,
              (select count(*) from booking ahead
                where ahead.session_id = booking.session_id and ahead.state = 'WAITING'
                  and ahead.queue_no <= booking.queue_no) as place
              from booking left join person placer on placer.person_id = placed_by
             where booking.person_id = :person
            """;

    private final JdbcClient jdbc;
    private final BookableSessions places;
    private final Tallies tallies;

    BookingLists(JdbcClient jdbc, BookableSessions places, Tallies tallies) {
        this.jdbc = jdbc;
        this.places = places;
        this.tallies = tallies;
    }

    private record Row(Booking booking, String placedBy, int place) {}

    /** Those that are live, or came to their end since. */
    List<MyBooking> of(PersonId person, Instant since) {
        return complete(jdbc.sql(OF_PERSON
                        + " and (state in ('REQUESTED', 'WAITING', 'OFFERED', 'BOOKED') or changed_at > :since)"
                        + " order by booking.booking_id desc")
                .param("person", person.value())
                .param("since", Bookings.utc(since))
                .query((row, number) ->
                        new Row(Bookings.booking(row, number), row.getString("placed_by_name"), row.getInt("place")))
                .list());
    }

    /** The live ones of some sessions. */
    Map<SessionId, MyBooking> live(PersonId person, Collection<SessionId> sessions) {
        return complete(jdbc.sql(OF_PERSON + " and state in ('REQUESTED', 'WAITING', 'OFFERED', 'BOOKED')"
                                + " and booking.session_id = any (:sessions)")
                        .param("person", person.value())
                        .param(
                                "sessions",
                                sessions.stream().map(SessionId::value).toArray(Long[]::new))
                        .query((row, number) -> new Row(
                                Bookings.booking(row, number), row.getString("placed_by_name"), row.getInt("place")))
                        .list())
                .stream()
                .collect(toMap(mine -> mine.booking().session(), Function.identity()));
    }

    private List<MyBooking> complete(List<Row> rows) {
        List<SessionId> ids =
                rows.stream().map(row -> row.booking().session()).distinct().toList();
        Map<SessionId, CourseSession> sessions =
                places.find(ids).stream().collect(toMap(CourseSession::id, Function.identity()));
        List<SessionId> waited = rows.stream()
                .filter(row -> row.booking().state() == BookingState.WAITING)
                .map(row -> row.booking().session())
                .toList();
        Map<SessionId, Tally> standings = waited.isEmpty() ? Map.of() : tallies.of(waited);
        return rows.stream().map(row -> complete(row, sessions, standings)).toList();
    }

    private static MyBooking complete(Row row, Map<SessionId, CourseSession> sessions, Map<SessionId, Tally> tallies) {
        SessionId session = row.booking().session();
        @Nullable Tally tally = row.booking().state() == BookingState.WAITING ? tallies.get(session) : null;
        return new MyBooking(
                row.booking(),
                java.util.Objects.requireNonNull(sessions.get(session)),
                tally == null ? null : new Waiting(row.place(), tally),
                row.placedBy());
    }
}
