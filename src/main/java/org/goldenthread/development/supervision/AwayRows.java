package org.goldenthread.development.supervision;

import java.time.LocalDate;
import java.util.List;
import org.goldenthread.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored leave of people. */
@Repository
class AwayRows {

    private final JdbcClient jdbc;

    AwayRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that begins on the same day is replaced. */
    void add(PersonId person, Away away, PersonId by) {
        jdbc.sql("""
                        insert into supervision_away (person_id, from_day, to_day, entered_by_id)
                        values (:person, :from, :to, :by)
                        on conflict (person_id, from_day) do update set to_day = excluded.to_day, entered_by_id = excluded.entered_by_id
                        """)
                .param("person", person.value())
                .param("from", away.from())
                .param("to", away.to())
                .param("by", by.value())
                .update();
    }

    void remove(PersonId person, LocalDate from) {
        jdbc.sql("delete from supervision_away where person_id = :person and from_day = :from")
                .param("person", person.value())
                .param("from", from)
                .update();
    }

    /** Those that end on a day or later. */
    List<Away> from(PersonId person, LocalDate day) {
        return jdbc.sql("""
                        select from_day, to_day from supervision_away
                         where person_id = :person and to_day >= :day order by from_day
                        """)
                .param("person", person.value())
                .param("day", day)
                .query((row, number) ->
                        new Away(row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)))
                .list();
    }
}
