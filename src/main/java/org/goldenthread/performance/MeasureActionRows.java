package org.goldenthread.performance;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.organisation.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored actions: always of one person, or shared with one. */
@Repository
class MeasureActionRows {

    /** More than any line manager has people, and bounded. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    MeasureActionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes it, or puts it in the place of the one there is. */
    void keep(PersonId person, String measure, String words, LocalDate lookAgainOn, @Nullable PersonId sharedWith) {
        jdbc.sql("""
                        insert into measure_action (person_id, measure, words, look_again_on, shared_with_id)
                        values (:person, :measure, :words, :on, :shared)
                        on conflict (person_id, measure) do update
                           set words = excluded.words, look_again_on = excluded.look_again_on,
                               shared_with_id = excluded.shared_with_id
                        """)
                .param("person", person.value())
                .param("measure", measure)
                .param("words", words)
                .param("on", lookAgainOn)
                .param("shared", sharedWith == null ? null : sharedWith.value())
                .update();
    }

    void remove(PersonId person, String measure) {
        jdbc.sql("delete from measure_action where person_id = :person and measure = :measure")
                .param("person", person.value())
                .param("measure", measure)
                .update();
    }

    /** The earliest day first. */
    List<Row> of(PersonId person) {
        return jdbc.sql("""
                        select measure, words, look_again_on, shared_with_id
                          from measure_action where person_id = :person order by look_again_on, measure
                        """)
                .param("person", person.value())
                .query((row, number) -> {
                    Long shared = row.getObject("shared_with_id", Long.class);
                    return new Row(
                            row.getString("measure"),
                            row.getString("words"),
                            row.getObject("look_again_on", LocalDate.class),
                            shared == null ? null : new PersonId(shared));
                })
                .list();
    }

    /** One action as it is stored. */
    record Row(
            String measure,
            String words,
            LocalDate lookAgainOn,
            @Nullable PersonId sharedWith) {}

    /** What was shared with a person who is still the line manager of whoever shared it, by their main post on a day. */
    List<SharedRow> sharedWith(PersonId manager, LocalDate on) {
        return jdbc.sql("""
                        select given_name || ' ' || family_name as person, measure, words, look_again_on
                          from measure_action join person using (person_id)
                         where shared_with_id = :manager
                           and (select manager_id from post
                                 where post.person_id = measure_action.person_id
                                   and valid_from <= :on and (valid_to is null or valid_to > :on)
                                 order by fte desc, post_number limit 1) = :manager
                         order by look_again_on, family_name, given_name, measure_action.person_id, measure limit :most
                        """)
                .param("manager", manager.value())
                .param("on", on)
                .param("most", MOST)
                .query((row, number) -> new SharedRow(
                        row.getString("person"),
                        row.getString("measure"),
                        row.getString("words"),
                        row.getObject("look_again_on", LocalDate.class)))
                .list();
    }

    /** One shared action as it is stored. */
    record SharedRow(String person, String measure, String words, LocalDate lookAgainOn) {}
}
