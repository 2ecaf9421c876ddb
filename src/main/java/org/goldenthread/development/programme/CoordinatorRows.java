package org.goldenthread.development.programme;

import java.util.List;
import java.util.Set;
import org.goldenthread.development.programme.Enrolment.Named;
import org.goldenthread.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who coordinates which programme. */
@Repository
class CoordinatorRows {

    private final JdbcClient jdbc;

    CoordinatorRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void name(String programme, PersonId person) {
        jdbc.sql("insert into programme_coordinator (programme, person_id) values (:programme, :person)"
                        + " on conflict do nothing")
                .param("programme", programme)
                .param("person", person.value())
                .update();
    }

    void takeOut(String programme, PersonId person) {
        jdbc.sql("delete from programme_coordinator where programme = :programme and person_id = :person")
                .param("programme", programme)
                .param("person", person.value())
                .update();
    }

    /** By name. */
    List<Named> of(String programme) {
        return jdbc.sql("""
                        select person_id, given_name || ' ' || family_name as name
                          from programme_coordinator join person using (person_id)
                         where programme = :programme order by family_name, given_name, person_id
                        """)
                .param("programme", programme)
                .query((row, number) -> new Named(new PersonId(row.getLong("person_id")), row.getString("name")))
                .list();
    }

    Set<String> programmesOf(PersonId person) {
        return Set.copyOf(jdbc.sql("select programme from programme_coordinator where person_id = :person")
                .param("person", person.value())
                .query(String.class)
                .list());
    }
}
