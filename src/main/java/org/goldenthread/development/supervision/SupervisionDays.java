package org.goldenthread.development.supervision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.goldenthread.organisation.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days of sessions that count. */
@Repository
class SupervisionDays {

    private final JdbcClient jdbc;

    SupervisionDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of each person who had any, all days. */
    Map<PersonId, SortedSet<LocalDate>> held(Collection<PersonId> people) {
        Map<PersonId, SortedSet<LocalDate>> held = new HashMap<>();
        jdbc.sql("""
                        select person_id, held_on from supervision_session
                         where person_id = any(:people) and kind = any(:kinds) and not taken_out
                        """)
                .param("people", keys(people))
                .param(
                        "kinds",
                        Stream.of(SupervisionKind.values())
                                .filter(SupervisionKind::counts)
                                .map(Enum::name)
                                .toArray(String[]::new))
                .query(row -> {
                    held.computeIfAbsent(new PersonId(row.getLong("person_id")), person -> new TreeSet<>())
                            .add(row.getObject("held_on", LocalDate.class));
                });
        return held;
    }

    /** The day of the first session that anybody ever recorded. */
    Optional<LocalDate> firstEver() {
        @Nullable LocalDate first = jdbc.sql("select min(held_on) from supervision_session")
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list()
                .getFirst();
        return Optional.ofNullable(first);
    }

    private static Long[] keys(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(Long[]::new);
    }
}
