package org.goldenthread.development.strengths;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers of the sitting that somebody has begun, and the scores of those that they finished: always of one person. */
@Repository
class StrengthRows {

    /** More years than anybody compares. */
    private static final int MOST = 12;

    private final JdbcClient jdbc;

    StrengthRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A sitting as it is stored; its next page counts from 1. */
    record Begun(UUID id, LocalDate startedOn, boolean optional, int next, Map<String, Integer> answers) {}

    /** Scores as they are stored. */
    record Scored(UUID id, LocalDate takenOn, Map<String, Integer> thirds) {}

    /** One that is begun already stays as it is. */
    void begin(PersonId person, LocalDate on, boolean optional) {
        jdbc.sql("""
                        insert into strength_sitting (person_id, sitting, started_on, with_optional, next_page, answer)
                        values (:person, gen_random_uuid(), :on, :optional, 1, '{}') on conflict (person_id) do nothing
                        """)
                .param("person", person.value())
                .param("on", on)
                .param("optional", optional)
                .update();
    }

    Optional<Begun> begun(PersonId person) {
        return begun(person, "");
    }

    /** Waits for another tab that is answering or finishing it. */
    Optional<Begun> lockBegun(PersonId person) {
        return begun(person, " for update");
    }

    private Optional<Begun> begun(PersonId person, String lock) {
        return jdbc.sql("""
                        select sitting, started_on, with_optional, next_page,
                               array(select key from jsonb_each_text(answer) order by key) as items,
                               array(select value::int from jsonb_each_text(answer) order by key) as values
                          from strength_sitting where person_id = :person
                        """ + lock)
                .param("person", person.value())
                .query((row, number) -> new Begun(
                        row.getObject("sitting", UUID.class),
                        row.getObject("started_on", LocalDate.class),
                        row.getBoolean("with_optional"),
                        row.getInt("next_page"),
                        pairs(row, "items", "values")))
                .optional();
    }

    /** Of one statement the later answer counts; another tab's answers stay. */
    void answer(PersonId person, String item, int value) {
        jdbc.sql("update strength_sitting set answer = answer || jsonb_build_object(:item, :value)"
                        + " where person_id = :person")
                .param("person", person.value())
                .param("item", item)
                .param("value", value)
                .update();
    }

    /** Never back, so that an old tab does not undo what was gone through. */
    void turnTo(PersonId person, int page) {
        jdbc.sql("update strength_sitting set next_page = greatest(next_page, :page) where person_id = :person")
                .param("person", person.value())
                .param("page", page)
                .update();
    }

    void removeBegun(PersonId person) {
        jdbc.sql("delete from strength_sitting where person_id = :person")
                .param("person", person.value())
                .update();
    }

    void keep(PersonId person, Scored scored) {
        List<Map.Entry<String, Integer>> scores = List.copyOf(scored.thirds().entrySet());
        jdbc.sql("""
                        insert into strength_result (sitting, person_id, taken_on, strength, thirds)
                        values (:id, :person, :on, :strengths, :thirds)
                        """)
                .param("id", scored.id())
                .param("person", person.value())
                .param("on", scored.takenOn())
                .param("strengths", scores.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .param("thirds", scores.stream().map(Map.Entry::getValue).toArray(Integer[]::new))
                .update();
    }

    /** The latest first. */
    List<Scored> results(PersonId person) {
        return jdbc.sql("""
                        select sitting, taken_on, strength, thirds from strength_result
                         where person_id = :person order by strength_result_id desc limit :most
                        """)
                .param("person", person.value())
                .param("most", MOST)
                .query((row, number) -> new Scored(
                        row.getObject("sitting", UUID.class),
                        row.getObject("taken_on", LocalDate.class),
                        pairs(row, "strength", "thirds")))
                .list();
    }

    void removeResults(PersonId person) {
        jdbc.sql("delete from strength_result where person_id = :person")
                .param("person", person.value())
                .update();
    }

    static Map<String, Integer> pairs(ResultSet row, String keys, String values) throws SQLException {
        String[] names = (String[]) row.getArray(keys).getArray();
        Number[] numbers = (Number[]) row.getArray(values).getArray();
        Map<String, Integer> pairs = new LinkedHashMap<>();
        for (int place = 0; place < names.length; place++) {
            pairs.put(names[place], numbers[place].intValue());
        }
        return pairs;
    }
}
