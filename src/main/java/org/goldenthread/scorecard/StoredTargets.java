package org.goldenthread.scorecard;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.StaffDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Targets that were set, all of them: none is ever changed. */
@Repository
class StoredTargets {

    private static final int LISTED = 100;

    private final JdbcClient jdbc;

    StoredTargets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest of each row that ever had one. */
    Map<String, Target> newest() {
        return jdbc.sql("""
                        select distinct on (key) key, revision, value, set_at, set_by
                          from scorecard_target order by key, revision desc
                        """).query((row, number) -> Map.entry(row.getString("key"), target(row))).list().stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The newest first. */
    List<Target> of(String key) {
        return jdbc.sql("""
                        select revision, value, set_at, set_by from scorecard_target
                         where key = :key order by revision desc limit :limit
                        """)
                .param("key", key)
                .param("limit", LISTED)
                .query((row, number) -> target(row))
                .list();
    }

    /** @return whether it was stored: not where the same form or another was before it */
    boolean save(NewTarget target, Instant at, @Nullable PersonId person, String name) {
        return jdbc.sql("""
                                insert into scorecard_target (key, revision, value, set_at, person_id, set_by, request)
                                select :key, :after + 1, :value, :at, :person, :name, :request
                                 where :after = (select coalesce(max(revision), 0)
                                                   from scorecard_target where key = :key)
                                on conflict do nothing
                                """)
                        .param("key", target.key())
                        .param("after", target.after())
                        .param("value", target.value(), Types.NUMERIC)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("person", person == null ? null : person.value(), Types.BIGINT)
                        .param("name", name)
                        .param("request", target.request())
                        .update()
                > 0;
    }

    boolean has(UUID request) {
        return jdbc.sql("select exists (select from scorecard_target where request = :request)")
                .param("request", request)
                .query(Boolean.class)
                .single();
    }

    private static Target target(ResultSet row) throws SQLException {
        return new Target(
                row.getInt("revision"),
                row.getBigDecimal("value"),
                LocalDate.ofInstant(
                        row.getObject("set_at", OffsetDateTime.class).toInstant(), StaffDirectory.LONDON),
                row.getString("set_by"));
    }
}
