package org.goldenthread.attendance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.attendance.AttendanceList.Correction;
import org.goldenthread.learning.SessionId;
import org.goldenthread.organisation.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Marks as they are stored, with all that were there before. What writes them is called with the session locked. */
@Repository
class Marks {

    private static final int CORRECTIONS = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    Marks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Given(SessionId session, PersonId person, Mark mark, boolean walkIn) {}

    Map<SessionId, Map<PersonId, Given>> of(Collection<SessionId> sessions) {
        return jdbc
                .sql("select session_id, person_id, mark, walk_in from attendance where session_id = any (:sessions)")
                .param("sessions", sessions.stream().map(SessionId::value).toArray(Long[]::new))
                .query(Marks::given)
                .list()
                .stream()
                .collect(groupingBy(Given::session, toMap(Given::person, given -> given)));
    }

    Optional<Given> of(SessionId session, PersonId person) {
        return Optional.ofNullable(
                of(List.of(session)).getOrDefault(session, Map.of()).get(person));
    }

    List<Given> ofPeople(Collection<PersonId> people) {
        return jdbc.sql("select session_id, person_id, mark, walk_in from attendance where person_id = any (:people)")
                .param("people", people.stream().map(PersonId::value).toArray(Long[]::new))
                .query(Marks::given)
                .list();
    }

    private static Given given(ResultSet row, int number) throws SQLException {
        return new Given(
                new SessionId(row.getLong("session_id")),
                new PersonId(row.getLong("person_id")),
                Mark.valueOf(row.getString("mark")),
                row.getBoolean("walk_in"));
    }

    /** @param mark null to take it back */
    void write(SessionId session, PersonId person, @Nullable Mark mark, boolean walkIn, PersonId by) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        if (mark == null) {
            jdbc.sql("delete from attendance where session_id = :session and person_id = :person")
                    .param("session", session.value())
                    .param("person", person.value())
                    .update();
        } else {
            jdbc.sql("""
                            insert into attendance (session_id, person_id, mark, walk_in, marked_by, marked_at)
                            values (:session, :person, :mark, :walkIn, :by, :now)
                            on conflict (session_id, person_id)
                            do update set mark = excluded.mark, marked_by = excluded.marked_by,
                                          marked_at = excluded.marked_at
                            """)
                    .param("session", session.value())
                    .param("person", person.value())
                    .param("mark", mark.name())
                    .param("walkIn", walkIn)
                    .param("by", by.value())
                    .param("now", now)
                    .update();
        }
        jdbc.sql("""
                        insert into attendance_change (session_id, person_id, mark, changed_by, changed_at)
                        values (:session, :person, :mark, :by, :now)
                        """)
                .param("session", session.value())
                .param("person", person.value())
                .param("mark", mark == null ? null : mark.name())
                .param("by", by.value())
                .param("now", now)
                .update();
    }

    /** What these people are called, whether they are still in post or not; by family name. */
    Map<PersonId, String> names(Collection<PersonId> people) {
        Map<PersonId, String> names = new LinkedHashMap<>();
        jdbc.sql("""
                        select person_id, given_name || ' ' || family_name as name from person
                         where person_id = any (:people) order by family_name, given_name, person_id
                        """)
                .param("people", people.stream().map(PersonId::value).toArray(Long[]::new))
                .query(row -> {
                    names.put(new PersonId(row.getLong("person_id")), row.getString("name"));
                });
        return names;
    }

    /** Marks that took another's place, the newest first. */
    List<Correction> corrections(SessionId session) {
        return jdbc.sql("""
                        select person.given_name || ' ' || person.family_name as name, coalesce(before, '') as before,
                               coalesce(mark, '') as after, marker.given_name || ' ' || marker.family_name as by, changed_at
                          from (select *, lag(mark) over one as before, row_number() over one as step
                                  from attendance_change where session_id = :session
                                window one as (partition by person_id order by attendance_change_id)) each
                               join person on person.person_id = each.person_id
                               join person marker on marker.person_id = changed_by
                         where step > 1 order by attendance_change_id desc limit :limit
                        """)
                .param("session", session.value())
                .param("limit", CORRECTIONS)
                .query((row, number) -> new Correction(
                        row.getString("name"),
                        row.getString("before"),
                        row.getString("after"),
                        row.getString("by"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
