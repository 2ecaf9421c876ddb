package org.goldenthread.development.programme;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.goldenthread.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is counted over a whole cohort, in one query each. */
@Repository
class CohortRows {

    private static final int MOST = 100;

    private final JdbcClient jdbc;

    CohortRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By enrolment: for how many capabilities or standards of these frameworks there is evidence. */
    Map<Long, Integer> covered(Collection<Long> enrolments) {
        return jdbc
                .sql("""
                        select enrolment_id, count(distinct (framework, element)) as covered
                          from programme_evidence join programme_evidence_element using (programme_evidence_id)
                         where enrolment_id = any(:ids) group by enrolment_id
                        """)
                .param("ids", enrolments.toArray(Long[]::new))
                .query((row, number) -> Map.entry(row.getLong("enrolment_id"), row.getInt("covered")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * The latest to start first; at most a hundred.
     *
     * @param from the earliest first day that is still within the programme
     */
    List<Starter> starters(Programme programme, LocalDate from, LocalDate today) {
        LocalDate earliest = from.isBefore(programme.startsFrom()) ? programme.startsFrom() : from;
        return jdbc.sql("""
                        select person_id, given_name || ' ' || family_name as name, unit_version.name as team, started
                          from (select distinct on (person_id) person_id, unit_id, practice_level, contract_type, started
                                  from post
                                 where valid_from <= :today and (valid_to is null or valid_to > :today)
                                 order by person_id, fte desc, post_number) main
                               join person using (person_id)
                               join unit_version on unit_version.unit_id = main.unit_id
                                and unit_version.valid_from <= :today
                                and (unit_version.valid_to is null or unit_version.valid_to > :today)
                         where (practice_level = any(:levels) or contract_type = any(:contracts))
                           and started between :from and :to
                           and not exists (select from enrolment
                                            where enrolment.person_id = main.person_id and programme = :programme)
                         order by started desc, family_name, given_name, person_id limit :most
                        """)
                .param("today", today)
                .param("levels", programme.entry().levels().toArray(String[]::new))
                .param(
                        "contracts",
                        programme.entry().contracts().stream().map(Enum::name).toArray(String[]::new))
                .param("from", earliest)
                .param("to", programme.startsTo() == null ? LocalDate.of(9999, 12, 31) : programme.startsTo())
                .param("programme", programme.key())
                .param("most", MOST)
                .query((row, number) -> new Starter(
                        new PersonId(row.getLong("person_id")),
                        row.getString("name"),
                        row.getString("team"),
                        row.getObject("started", LocalDate.class)))
                .list();
    }
}
