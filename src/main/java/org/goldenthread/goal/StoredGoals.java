package org.goldenthread.goal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.organisation.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored goals, each with the wording that is valid. */
@Repository
class StoredGoals {

    private static final String CURRENT = """
            select goal_id, unit_id, title, words, serves_id, measures, revision, valid_from,
                   given_name || ' ' || family_name as worded_by
              from thread_goal join thread_goal_version using (goal_id) join person on person_id = changed_by
             where valid_to is null
            """;

    private final JdbcClient jdbc;

    StoredGoals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of some units, in their order. */
    List<Goal> of(Collection<UnitId> units) {
        return jdbc.sql(CURRENT + " and unit_id = any(:units) order by unit_id, place, goal_id")
                .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
                .query(StoredGoals::goal)
                .list();
    }

    Optional<Goal> find(GoalId id) {
        return jdbc.sql(CURRENT + " and goal_id = :id")
                .param("id", id.value())
                .query(StoredGoals::goal)
                .optional();
    }

    /** How many services have a priority that serves each goal. */
    Map<GoalId, Integer> servedBy() {
        Map<GoalId, Integer> served = new HashMap<>();
        jdbc.sql("""
                        select serves_id, count(distinct unit_id) as services
                          from thread_goal join thread_goal_version using (goal_id)
                         where valid_to is null and serves_id is not null group by serves_id
                        """).query(row -> {
            served.put(new GoalId(row.getLong("serves_id")), row.getInt("services"));
        });
        return served;
    }

    /** Every wording of a goal, the newest first. */
    List<GoalVersion> versions(GoalId id) {
        return jdbc.sql("""
                        select title, words, valid_from, valid_to, given_name || ' ' || family_name as worded_by
                          from thread_goal_version join person on person_id = changed_by
                         where goal_id = :id order by revision desc
                        """)
                .param("id", id.value())
                .query((row, number) -> new GoalVersion(
                        row.getString("title"),
                        row.getString("words"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("worded_by")))
                .list();
    }

    /** Whoever changes a goal, or ties something to it, comes one after the other. */
    void lock(GoalId id) {
        jdbc.sql("select goal_id from thread_goal where goal_id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .optional();
    }

    /** Puts one without words at the end; empty when the form was sent before. */
    Optional<GoalId> add(UnitId unit, UUID form) {
        return jdbc.sql("""
                        insert into thread_goal (unit_id, form, place)
                        values (:unit, :form, (select coalesce(max(place), 0) + 1 from thread_goal where unit_id = :unit))
                        on conflict (form) do nothing returning goal_id
                        """)
                .param("unit", unit.value())
                .param("form", form)
                .query(Long.class)
                .optional()
                .map(GoalId::new);
    }

    void word(GoalId id, int revision, GoalText text, LocalDate from, PersonId by, Instant at) {
        GoalId serves = text.serves();
        jdbc.sql("""
                        insert into thread_goal_version (goal_id, revision, valid_from, title, words, serves_id, measures,
                                                  changed_by, changed_at)
                        values (:id, :revision, :from, :title, :words, :serves, :measures, :by, :at)
                        """)
                .param("id", id.value())
                .param("revision", revision)
                .param("from", from)
                .param("title", text.title())
                .param("words", text.words())
                .param("serves", serves == null ? null : serves.value())
                .param("measures", text.measures().toArray(String[]::new))
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void end(GoalId id, LocalDate on) {
        jdbc.sql("update thread_goal_version set valid_to = :on where goal_id = :id and valid_to is null")
                .param("on", on)
                .param("id", id.value())
                .update();
    }

    void retire(GoalId id, LocalDate on, PersonId by) {
        jdbc.sql("""
                        update thread_goal_version set valid_to = :on, retired_by = :by
                         where goal_id = :id and valid_to is null
                        """)
                .param("on", on)
                .param("by", by.value())
                .param("id", id.value())
                .update();
    }

    boolean isServed(GoalId id) {
        return jdbc.sql("select exists (select from thread_goal_version where serves_id = :id and valid_to is null)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** Those of a unit that are not retired, in their order, held until the transaction ends. */
    List<GoalId> held(UnitId unit) {
        return jdbc.sql("""
                        select goal_id from thread_goal
                         where unit_id = :unit
                           and exists (select from thread_goal_version version
                                        where version.goal_id = thread_goal.goal_id and valid_to is null)
                         order by place, goal_id for update
                        """)
                .param("unit", unit.value())
                .query((row, number) -> new GoalId(row.getLong("goal_id")))
                .list();
    }

    void place(GoalId id, int place) {
        jdbc.sql("update thread_goal set place = :place where goal_id = :id")
                .param("place", place)
                .param("id", id.value())
                .update();
    }

    private static Goal goal(ResultSet row, int number) throws SQLException {
        Long serves = row.getObject("serves_id", Long.class);
        return new Goal(
                new GoalId(row.getLong("goal_id")),
                new UnitId(row.getLong("unit_id")),
                row.getString("title"),
                row.getString("words"),
                serves == null ? null : new GoalId(serves),
                List.of((String[]) row.getArray("measures").getArray()),
                row.getInt("revision"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("worded_by"));
    }
}
