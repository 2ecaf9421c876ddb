package org.goldenthread.leave;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.goldenthread.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Days away as they are stored. */
@Repository
class StoredLeave implements KnownLeave {

    private final JdbcClient jdbc;

    StoredLeave(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(PersonId person, Away away) {}

    @Override
    public Map<PersonId, List<Away>> of(Collection<PersonId> people) {
        return jdbc
                .sql("""
                        select person_id, first_day, last_day from known_leave
                         where person_id = any (:people) order by first_day
                        """)
                .param("people", people.stream().map(PersonId::value).toArray(Long[]::new))
                .query((row, number) -> new Row(
                        new PersonId(row.getLong("person_id")),
                        new Away(
                                row.getObject("first_day", LocalDate.class),
                                row.getObject("last_day", LocalDate.class))))
                .list()
                .stream()
                .collect(groupingBy(Row::person, mapping(Row::away, toList())));
    }

    void add(PersonId person, Away days, PersonId by) {
        jdbc.sql("""
                        insert into known_leave (person_id, first_day, last_day, entered_by_id)
                        values (:person, :first, :last, :by)
                        on conflict (person_id, first_day)
                        do update set last_day = excluded.last_day, entered_by_id = excluded.entered_by_id
                        """)
                .param("person", person.value())
                .param("first", days.first())
                .param("last", days.last())
                .param("by", by.value())
                .update();
    }

    void remove(PersonId person, LocalDate first) {
        jdbc.sql("delete from known_leave where person_id = :person and first_day = :first")
                .param("person", person.value())
                .param("first", first)
                .update();
    }

    int forget(LocalDate before) {
        return jdbc.sql("delete from known_leave where last_day < :before")
                .param("before", before)
                .update();
    }
}
