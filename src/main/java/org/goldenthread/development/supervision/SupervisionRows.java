package org.goldenthread.development.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.organisation.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored sessions and what was there before a correction. */
@Repository
class SupervisionRows {

    private static final int MOST = 60;

    private final JdbcClient jdbc;

    SupervisionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Once for each form, and once for each person, day and kind; whether this one did it. */
    boolean add(
            UUID form, PersonId person, @Nullable PersonId supervisor, SessionEntry entry, PersonId by, Instant at) {
        return jdbc.sql("""
                        insert into supervision_session (form, version, person_id, supervisor_id, kind, held_on, minutes,
                                                         recorded_by_id, recorded_at)
                        values (:form, 1, :person, :supervisor, :kind, :on, :minutes, :by, :at)
                        on conflict do nothing
                        """)
                        .param("form", form)
                        .param("person", person.value())
                        .param("supervisor", supervisor == null ? null : supervisor.value())
                        .param("kind", entry.kind().name())
                        .param("on", entry.heldOn())
                        .param("minutes", entry.minutes())
                        .param("by", by.value())
                        .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The session that a form made, or that was there for its day and kind. */
    long find(UUID form, PersonId person, SessionEntry entry) {
        return jdbc.sql("""
                        select supervision_session_id from supervision_session
                         where form = :form or person_id = :person and held_on = :on and kind = :kind and not taken_out
                         order by form = :form desc limit 1
                        """)
                .param("form", form)
                .param("person", person.value())
                .param("on", entry.heldOn())
                .param("kind", entry.kind().name())
                .query(Long.class)
                .single();
    }

    /** Whose session it is. */
    Optional<PersonId> personOf(long session) {
        return jdbc.sql("select person_id from supervision_session where supervision_session_id = :session")
                .param("session", session)
                .query((row, number) -> new PersonId(row.getLong(1)))
                .optional();
    }

    /** Keeps a version that is about to be corrected; whether it is still the one that was read. The row stays locked. */
    boolean keep(long session, int version) {
        return jdbc.sql("""
                        insert into supervision_correction
                        select supervision_session_id, version, kind, held_on, minutes, recorded_by_id, recorded_at
                          from supervision_session
                         where supervision_session_id = :session and version = :version and not taken_out
                           for update
                        """).param("session", session).param("version", version).update() == 1;
    }

    /** Whether another session stands on that day already. */
    boolean isTaken(long session, SessionEntry entry) {
        return jdbc.sql("""
                        select exists (select from supervision_session other join supervision_session this using (person_id)
                                        where this.supervision_session_id = :session
                                          and other.supervision_session_id <> :session
                                          and other.held_on = :on and other.kind = :kind and not other.taken_out)
                        """)
                .param("session", session)
                .param("on", entry.heldOn())
                .param("kind", entry.kind().name())
                .query(Boolean.class)
                .single();
    }

    void correct(long session, SessionEntry entry, boolean takenOut, PersonId by, Instant at) {
        jdbc.sql("""
                        update supervision_session
                           set version = version + 1, kind = :kind, held_on = :on, minutes = :minutes, taken_out = :out,
                               recorded_by_id = :by, recorded_at = :at
                         where supervision_session_id = :session
                        """)
                .param("session", session)
                .param("kind", entry.kind().name())
                .param("on", entry.heldOn())
                .param("minutes", entry.minutes())
                .param("out", takenOut)
                .param("by", by.value())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /** The latest first. */
    List<SupervisionSession> of(PersonId person) {
        Map<Long, List<SupervisionSession.Before>> before = new HashMap<>();
        jdbc.sql("""
                        select supervision_session_id, earlier.kind, earlier.held_on, earlier.minutes, earlier.recorded_at,
                               given_name || ' ' || family_name as recorded_by
                          from supervision_correction earlier
                          join supervision_session session using (supervision_session_id)
                          join person on person.person_id = earlier.recorded_by_id
                         where session.person_id = :person and not taken_out
                         order by earlier.version desc
                        """).param("person", person.value()).query(row -> {
            before.computeIfAbsent(row.getLong("supervision_session_id"), session -> new ArrayList<>())
                    .add(new SupervisionSession.Before(entry(row), row.getString("recorded_by"), at(row)));
        });
        return jdbc.sql("""
                        select supervision_session_id, version, kind, held_on, minutes, recorded_at,
                               given_name || ' ' || family_name as recorded_by
                          from supervision_session session join person on person.person_id = recorded_by_id
                         where session.person_id = :person and not taken_out
                         order by held_on desc, supervision_session_id desc limit :most
                        """)
                .param("person", person.value())
                .param("most", MOST)
                .query((row, number) -> new SupervisionSession(
                        row.getLong("supervision_session_id"),
                        row.getInt("version"),
                        entry(row),
                        row.getString("recorded_by"),
                        at(row),
                        before.getOrDefault(row.getLong("supervision_session_id"), List.of())))
                .list();
    }

    private static SessionEntry entry(ResultSet row) throws SQLException {
        return new SessionEntry(
                SupervisionKind.valueOf(row.getString("kind")),
                row.getObject("held_on", LocalDate.class),
                row.getInt("minutes"));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    }
}
