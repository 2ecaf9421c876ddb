package org.goldenthread.development.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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

/** The stored goals with their check-ins: always of one person, or shared with one. */
@Repository
class GoalRows {

    private static final int MOST = 200;

    private static final String GOALS = """
            select goal_id, version, goal.person_id, given_name || ' ' || family_name as person, title, why, how, evidence,
                   next_step, due_on, link_kind, link_key, link_name, shared_with_id, done_on, done_words
              from goal join person using (person_id)
            """;

    private final JdbcClient jdbc;

    GoalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A goal as it is stored. */
    record Row(
            long id,
            int version,
            PersonId owner,
            String person,
            GoalWords words,
            @Nullable PersonId sharedWith,
            Optional<LocalDate> doneOn,
            String doneWords,
            List<CheckIn> checkIns) {}

    /** Once for each form. */
    void add(UUID form, PersonId owner, GoalWords words, @Nullable PersonId sharedWith) {
        bind(jdbc.sql("""
                        insert into goal (form, version, person_id, title, why, how, evidence, next_step, due_on, link_kind,
                                          link_key, link_name, shared_with_id, done_words)
                        values (:form, 1, :owner, :title, :why, :how, :evidence, :step, :due, :kind, :key, :name, :shared, '')
                        on conflict (form) do nothing
                        """), words, sharedWith)
                .param("form", form)
                .param("owner", owner.value())
                .update();
    }

    /** Whether it was still as it was read; else nothing is changed. */
    boolean change(long goal, int version, PersonId owner, GoalWords words, @Nullable PersonId sharedWith) {
        return bind(jdbc.sql("""
                        update goal set version = version + 1, title = :title, why = :why, how = :how, evidence = :evidence,
                               next_step = :step, due_on = :due, link_kind = :kind, link_key = :key, link_name = :name,
                               shared_with_id = :shared
                         where goal_id = :goal and version = :version and person_id = :owner
                        """), words, sharedWith)
                        .param("goal", goal)
                        .param("version", version)
                        .param("owner", owner.value())
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec sql, GoalWords words, @Nullable PersonId sharedWith) {
        return sql.param("title", words.title())
                .param("why", words.why())
                .param("how", words.how())
                .param("evidence", words.evidence())
                .param("step", words.nextStep())
                .param("due", words.dueOn())
                .param("kind", words.link().map(link -> link.kind().name()).orElse(null))
                .param("key", words.link().map(GoalLink::key).orElse(null))
                .param("name", words.link().map(GoalLink::name).orElse(null))
                .param("shared", sharedWith == null ? null : sharedWith.value());
    }

    /** Null opens it again. */
    void done(long goal, PersonId owner, @Nullable LocalDate on, String words) {
        jdbc.sql("""
                        update goal set version = version + 1, done_on = :on, done_words = :words
                         where goal_id = :goal and person_id = :owner and (done_on is null) = (:on::date is not null)
                        """)
                .param("goal", goal)
                .param("owner", owner.value())
                .param("on", on)
                .param("words", words)
                .update();
    }

    void remove(long goal, PersonId owner) {
        jdbc.sql("delete from goal where goal_id = :goal and person_id = :owner")
                .param("goal", goal)
                .param("owner", owner.value())
                .update();
    }

    /** Once for each form, and only to one's own. */
    void checkIn(UUID form, long goal, PersonId owner, LocalDate on, String words) {
        jdbc.sql("""
                        insert into goal_check_in (form, goal_id, on_day, words)
                        select :form, goal_id, :on, :words from goal where goal_id = :goal and person_id = :owner
                        on conflict (form) do nothing
                        """)
                .param("form", form)
                .param("goal", goal)
                .param("owner", owner.value())
                .param("on", on)
                .param("words", words)
                .update();
    }

    /** Open ones first, by day; then those that are done, the latest first. */
    List<Row> of(PersonId owner) {
        return list(GOALS + """
                 where goal.person_id = :person
                 order by done_on desc nulls first, due_on, goal_id limit :most
                """, owner);
    }

    /** What was ever shared with a person and not taken back; whether they may still read it is decided elsewhere. */
    List<Row> sharedWith(PersonId reader) {
        return list(GOALS + """
                 where shared_with_id = :person
                 order by done_on desc nulls first, family_name, given_name, goal.person_id, due_on, goal_id limit :most
                """, reader);
    }

    private List<Row> list(String sql, PersonId person) {
        Map<Long, List<CheckIn>> checkIns = new HashMap<>();
        jdbc.sql("""
                        select goal_id, on_day, goal_check_in.words from goal_check_in join goal using (goal_id)
                         where :person in (person_id, shared_with_id) order by goal_check_in_id desc
                        """).param("person", person.value()).query(row -> {
            checkIns.computeIfAbsent(row.getLong("goal_id"), goal -> new ArrayList<>())
                    .add(new CheckIn(row.getObject("on_day", LocalDate.class), row.getString("words")));
        });
        return jdbc.sql(sql)
                .param("person", person.value())
                .param("most", MOST)
                .query((row, number) -> row(row, checkIns.getOrDefault(row.getLong("goal_id"), List.of())))
                .list();
    }

    private static Row row(ResultSet row, List<CheckIn> checkIns) throws SQLException {
        Long shared = row.getObject("shared_with_id", Long.class);
        String kind = row.getString("link_kind");
        return new Row(
                row.getLong("goal_id"),
                row.getInt("version"),
                new PersonId(row.getLong("person_id")),
                row.getString("person"),
                new GoalWords(
                        row.getString("title"),
                        row.getString("why"),
                        row.getString("how"),
                        row.getString("evidence"),
                        row.getString("next_step"),
                        row.getObject("due_on", LocalDate.class),
                        kind == null
                                ? Optional.empty()
                                : Optional.of(new GoalLink(
                                        GoalLink.Kind.valueOf(kind),
                                        row.getString("link_key"),
                                        row.getString("link_name")))),
                shared == null ? null : new PersonId(shared),
                Optional.ofNullable(row.getObject("done_on", LocalDate.class)),
                row.getString("done_words"),
                checkIns);
    }
}
