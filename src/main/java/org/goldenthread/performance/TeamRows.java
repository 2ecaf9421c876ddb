package org.goldenthread.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.goldenthread.organisation.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what a line manager sees of several people at once: one query each, however many they are. */
@Repository
class TeamRows {

    private final JdbcClient jdbc;

    TeamRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By person and measure, the oldest month first. */
    Map<PersonId, Map<String, List<TrendPoint>>> observations(
            Collection<PersonId> people, Collection<String> measures, YearMonth from) {
        Map<PersonId, Map<String, List<TrendPoint>>> found = new HashMap<>();
        jdbc.sql("""
                        select person_id, measure, period, numerator, denominator from observation
                         where person_id = any(:people) and measure = any(:measures) and period >= :from
                         order by person_id, measure, period
                        """)
                .param("people", keys(people))
                .param("measures", measures.toArray(String[]::new))
                .param("from", from.atDay(1))
                .query(row -> {
                    found.computeIfAbsent(new PersonId(row.getLong("person_id")), person -> new HashMap<>())
                            .computeIfAbsent(row.getString("measure"), measure -> new ArrayList<>())
                            .add(new TrendPoint(
                                    YearMonth.from(row.getObject("period", LocalDate.class)),
                                    row.getInt("numerator"),
                                    row.getObject("denominator", Integer.class)));
                });
        return found;
    }

    /** Where each month's work was done and with what hours, by person and month. */
    Map<PersonId, Map<YearMonth, Place>> places(Collection<PersonId> people, String measure, YearMonth from) {
        Map<PersonId, Map<YearMonth, Place>> found = new HashMap<>();
        jdbc.sql("""
                        with recursive worked as (
                            select person_id, period, unit_id, fte from observation
                             where person_id = any(:people) and measure = :measure and period >= :from),
                        above (period, unit_id, upper_id, height) as (
                            select distinct period, unit_id, unit_id, 0 from worked
                            union all
                            select period, above.unit_id, parent_id, height + 1
                              from above join unit_version on unit_version.unit_id = upper_id
                               and valid_from < period + interval '1 month'
                               and (valid_to is null or valid_to >= period + interval '1 month')
                             where parent_id is not null)
                        select person_id, worked.period, fte, name
                          from worked join above on above.unit_id = worked.unit_id and above.period = worked.period
                               join unit_version on unit_version.unit_id = upper_id
                                and valid_from < worked.period + interval '1 month'
                                and (valid_to is null or valid_to >= worked.period + interval '1 month')
                         order by person_id, worked.period, height
                        """)
                .param("people", keys(people))
                .param("measure", measure)
                .param("from", from.atDay(1))
                .query(row -> {
                    found.computeIfAbsent(new PersonId(row.getLong("person_id")), person -> new HashMap<>())
                            .merge(
                                    YearMonth.from(row.getObject("period", LocalDate.class)),
                                    new Place(List.of(row.getString("name")), row.getBigDecimal("fte")),
                                    Place::below);
                });
        return found;
    }

    /**
     * Where work was done in a month.
     *
     * @param units names of the team and of what was above it then, the nearest first
     * @param fte full-time equivalent of that month
     */
    record Place(List<String> units, BigDecimal fte) {

        Place below(Place upper) {
            return new Place(Stream.concat(units.stream(), upper.units.stream()).toList(), fte);
        }
    }

    /** What these people shared with a line manager, the earliest day first. */
    List<Shared> shared(Collection<PersonId> people, PersonId manager, LocalDate until) {
        return jdbc.sql("""
                        select person_id, measure, words, look_again_on from measure_action
                         where person_id = any(:people) and shared_with_id = :manager and look_again_on <= :until
                         order by look_again_on, measure, person_id
                        """)
                .param("people", keys(people))
                .param("manager", manager.value())
                .param("until", until)
                .query((row, number) -> new Shared(
                        new PersonId(row.getLong("person_id")),
                        row.getString("measure"),
                        row.getString("words"),
                        row.getObject("look_again_on", LocalDate.class)))
                .list();
    }

    record Shared(PersonId person, String measure, String words, LocalDate lookAgainOn) {}

    private static Long[] keys(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(Long[]::new);
    }
}
