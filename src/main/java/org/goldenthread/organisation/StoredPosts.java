package org.goldenthread.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Posts as they were held. */
@Repository
class StoredPosts implements PostHistory {

    private final JdbcClient jdbc;

    StoredPosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(PersonId person, HeldPost post) {}

    @Override
    public Map<PersonId, List<HeldPost>> of(Collection<PersonId> people) {
        return jdbc
                .sql("""
                        select person_id, unit_id, job_role, practice_level, started, valid_from, valid_to
                          from post where person_id = any (:people) order by valid_from, post_id
                        """)
                .param("people", people.stream().map(PersonId::value).toArray(Long[]::new))
                .query((row, number) -> new Row(
                        new PersonId(row.getLong("person_id")),
                        new HeldPost(
                                new UnitId(row.getLong("unit_id")),
                                row.getString("job_role"),
                                row.getString("practice_level"),
                                row.getObject("started", LocalDate.class),
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_to", LocalDate.class))))
                .list()
                .stream()
                .collect(groupingBy(Row::person, mapping(Row::post, toList())));
    }
}
