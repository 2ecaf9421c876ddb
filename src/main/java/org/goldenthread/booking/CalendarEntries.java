package org.goldenthread.booking;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.goldenthread.learning.BookableSessions;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.learning.SessionDay;
import org.goldenthread.learning.SessionId;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffMember;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands in people's calendars of their bookings. */
@Repository
class CalendarEntries {

    private static final int PAST_DAYS = 180;

    private final JdbcClient jdbc;
    private final BookableSessions places;
    private final CalendarWriter writer;
    private final Clock clock;
    private final String portal;

    CalendarEntries(
            JdbcClient jdbc,
            BookableSessions places,
            CalendarWriter writer,
            Clock clock,
            @Value("${goldenthread.address}") String portal) {
        this.jdbc = jdbc;
        this.places = places;
        this.writer = writer;
        this.clock = clock;
        this.portal = portal.replaceAll("/+$", "") + "/my-learning/bookings";
    }

    private record Row(SessionId session, UUID uid, int sequence, boolean certain) {}

    Optional<UUID> uid(SessionId session, PersonId person) {
        return jdbc.sql("select uid from calendar_entry where session_id = :session and person_id = :person")
                .param("session", session.value())
                .param("person", person.value())
                .query(UUID.class)
                .optional();
    }

    /** The messages that bring a person's calendar up to date with one sequence: each day of the session by itself. */
    List<CalendarFile> files(
            CourseSession session, StaffMember person, UUID uid, int sequence, boolean takenOut, int daysBefore) {
        int days = takenOut ? 0 : session.plan().days().size();
        List<CalendarFile> files = new ArrayList<>();
        IntStream.rangeClosed(1, days)
                .mapToObj(day -> meeting(session, uid, day, sequence, true))
                .forEach(meeting -> files.add(writer.request(meeting, person)));
        IntStream.rangeClosed(days + 1, daysBefore)
                .mapToObj(day -> meeting(session, uid, day, sequence, true))
                .forEach(meeting -> files.add(writer.cancel(meeting, person)));
        return files;
    }

    /** Everything of half a year ago and later that the person has booked, and tentatively what is kept for them. */
    String feed(PersonId person, String name) {
        List<Row> rows = jdbc.sql("""
                        select booking.session_id, coalesce(uid, gen_random_uuid()) as uid,
                               coalesce(sequence, 0) as sequence, state = 'BOOKED' as certain
                          from booking left join calendar_entry using (session_id, person_id)
                         where person_id = :person and state in ('BOOKED', 'REQUESTED', 'OFFERED')
                         order by booking_id
                        """)
                .param("person", person.value())
                .query((row, number) -> new Row(
                        new SessionId(row.getLong("session_id")),
                        row.getObject("uid", UUID.class),
                        row.getInt("sequence"),
                        row.getBoolean("certain")))
                .list();
        Map<SessionId, CourseSession> sessions = places
                .find(rows.stream().map(Row::session).toList())
                .stream()
                .collect(toMap(CourseSession::id, Function.identity()));
        Instant since = clock.instant().minus(PAST_DAYS, ChronoUnit.DAYS);
        return writer.feed(
                name,
                rows.stream()
                        .flatMap(row -> meetings(java.util.Objects.requireNonNull(sessions.get(row.session())), row))
                        .filter(meeting -> meeting.ends().isAfter(since))
                        .toList());
    }

    private java.util.stream.Stream<Meeting> meetings(CourseSession session, Row row) {
        return IntStream.rangeClosed(1, session.plan().days().size())
                .mapToObj(day -> meeting(session, row.uid(), day, row.sequence(), row.certain()));
    }

    /** A day that the session has no more is cancelled under the time of its last. */
    private Meeting meeting(CourseSession session, UUID uid, int day, int sequence, boolean certain) {
        List<SessionDay> days = session.plan().days();
        SessionDay when = days.get(Math.min(day, days.size()) - 1);
        String place = session.plan().online()
                ? session.plan().onlineAddress()
                : session.plan().room();
        return new Meeting(uid, day, sequence, session.title(), place, portal, when.starts(), when.ends(), certain);
    }
}
