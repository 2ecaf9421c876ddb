package org.goldenthread.workforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.organisation.PersonId;
import org.goldenthread.performance.TimeAway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * When people were away, for the allowances that are theirs: the one place that reads absences by person, and it reads no cause.
 * One of less than a day takes nothing off; one without a last day goes on.
 */
@Repository
class AbsentDays implements TimeAway {

    private final JdbcClient jdbc;

    AbsentDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<PersonId, List<Spell>> spells(Collection<PersonId> people, LocalDate from, LocalDate to) {
        Map<PersonId, List<Spell>> found = new HashMap<>();
        jdbc.sql("""
                        select person_id, first_day, coalesce(last_day, :to) as last_day from absence
                         where person_id = any(:people) and days_lost >= 1
                           and first_day <= :to and (last_day is null or last_day >= :from)
                        """)
                .param("people", people.stream().map(PersonId::value).toArray(Long[]::new))
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    found.computeIfAbsent(new PersonId(row.getLong("person_id")), person -> new ArrayList<>())
                            .add(new Spell(
                                    row.getObject("first_day", LocalDate.class),
                                    row.getObject("last_day", LocalDate.class)));
                });
        return found;
    }
}
