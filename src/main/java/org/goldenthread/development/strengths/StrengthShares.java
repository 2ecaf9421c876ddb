package org.goldenthread.development.strengths;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who chose to show their strengths to whom. */
@Repository
class StrengthShares {

    private static final int MOST = 100;

    private final JdbcClient jdbc;

    StrengthShares(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PersonId owner, PersonId reader, LocalDate on) {
        jdbc.sql("""
                        insert into strength_share (person_id, shared_with_id, shared_on) values (:owner, :reader, :on)
                        on conflict do nothing
                        """)
                .param("owner", owner.value())
                .param("reader", reader.value())
                .param("on", on)
                .update();
    }

    void remove(PersonId owner, PersonId reader) {
        jdbc.sql("delete from strength_share where person_id = :owner and shared_with_id = :reader")
                .param("owner", owner.value())
                .param("reader", reader.value())
                .update();
    }

    void removeAll(PersonId owner) {
        jdbc.sql("delete from strength_share where person_id = :owner")
                .param("owner", owner.value())
                .update();
    }

    Set<PersonId> readers(PersonId owner) {
        return jdbc
                .sql("select shared_with_id from strength_share where person_id = :owner")
                .param("owner", owner.value())
                .query(Long.class)
                .list()
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    List<SharedWith> of(PersonId owner) {
        return list("""
                select shared_with_id as other_id, given_name || ' ' || family_name as name, shared_on
                  from strength_share join person on person.person_id = shared_with_id
                 where strength_share.person_id = :person order by family_name, given_name, shared_with_id limit :most
                """, owner);
    }

    /** Whoever shared theirs with this reader. */
    List<SharedWith> with(PersonId reader) {
        return list("""
                select strength_share.person_id as other_id, given_name || ' ' || family_name as name, shared_on
                  from strength_share join person using (person_id)
                 where shared_with_id = :person order by family_name, given_name, person_id limit :most
                """, reader);
    }

    private List<SharedWith> list(String sql, PersonId person) {
        return jdbc.sql(sql)
                .param("person", person.value())
                .param("most", MOST)
                .query((row, number) -> new SharedWith(
                        new PersonId(row.getLong("other_id")),
                        row.getString("name"),
                        row.getObject("shared_on", LocalDate.class)))
                .list();
    }
}
