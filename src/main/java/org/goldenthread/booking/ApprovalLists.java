package org.goldenthread.booking;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.goldenthread.learning.BookableSessions;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.learning.SessionId;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for somebody's yes: the same rule as in {@link Approvals}, asked the other way round. */
@Repository
class ApprovalLists {

    /** With {@code :me}: line managers in whose place they decide, themselves first. */
    private static final String WAITING = """
            with place as (
                select :me::bigint as manager_id
                union
                select manager_id from deputising
                 where deputy_id = :me and :today >= valid_from and :today < valid_to),
            asked as (
                select distinct on (booking_id) booking_id, booking.session_id, booking.person_id, asked_at,
                       place.manager_id, step = 'ESCALATED' and own.manager_id <> place.manager_id as escalated
                  from booking_approval join booking using (booking_id)
                       join post own on own.person_id = booking.person_id and own.valid_from <= :today
                                    and (own.valid_to is null or own.valid_to > :today)
                       left join post above on above.person_id = own.manager_id and above.valid_from <= :today
                                    and (above.valid_to is null or above.valid_to > :today)
                       join place on place.manager_id = own.manager_id
                                  or step = 'ESCALATED' and place.manager_id = above.manager_id
                 where step <> 'DECIDED' and booking.state = 'REQUESTED' and booking.person_id <> :me
                 order by booking_id, place.manager_id = :me desc, own.manager_id = place.manager_id desc)
            """;

    private final JdbcClient jdbc;
    private final BookableSessions places;
    private final StaffDirectory directory;

    ApprovalLists(JdbcClient jdbc, BookableSessions places, StaffDirectory directory) {
        this.jdbc = jdbc;
        this.places = places;
        this.directory = directory;
    }

    private record Row(
            BookingId booking,
            SessionId session,
            String person,
            Instant askedAt,
            String forManager,
            boolean escalated) {}

    int count(PersonId me) {
        return asked(WAITING + " select count(*) from asked", me)
                .query(Integer.class)
                .single();
    }

    List<ApprovalRequest> waiting(PersonId me) {
        List<Row> rows = asked(WAITING + """
                        select booking_id, session_id, asked_at, escalated,
                               who.given_name || ' ' || who.family_name as person,
                               case when asked.manager_id <> :me
                                    then manager.given_name || ' ' || manager.family_name else '' end as for_manager
                          from asked join person who using (person_id)
                               join person manager on manager.person_id = asked.manager_id
                         order by asked_at, booking_id limit 200
                        """, me)
                .query((row, number) -> new Row(
                        new BookingId(row.getLong("booking_id")),
                        new SessionId(row.getLong("session_id")),
                        row.getString("person"),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                        row.getString("for_manager"),
                        row.getBoolean("escalated")))
                .list();
        Map<SessionId, CourseSession> sessions =
                places.find(rows.stream().map(Row::session).distinct().toList()).stream()
                        .collect(toMap(CourseSession::id, Function.identity()));
        return rows.stream()
                .map(row -> new ApprovalRequest(
                        row.booking(),
                        row.person(),
                        Objects.requireNonNull(sessions.get(row.session())),
                        row.askedAt(),
                        row.forManager(),
                        row.escalated()))
                .toList();
    }

    private JdbcClient.StatementSpec asked(String sql, PersonId me) {
        return jdbc.sql(sql).param("me", me.value()).param("today", directory.today());
    }
}
