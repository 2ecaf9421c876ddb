package org.goldenthread.performance;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores observations that changed, and the sums over units that rest on them. */
@Repository
class ComparisonRows {

    /** In steps with tables of their own, because the planner has no idea how many rows a step of one query yields. */
    private static final List<String> RESTATE = List.of(
            """
            create temporary table observation_place on commit drop as
            select period, unit_id, parent_id
              from (select distinct period from observation_new) month
                   join unit_version on valid_from < period + interval '1 month'
                    and (valid_to is null or valid_to >= period + interval '1 month')
            """,
            "analyze observation_place",
            """
            create temporary table observation_above on commit drop as
            with recursive above (period, unit_id, upper_id) as (
                select period, unit_id, unit_id from observation_place
                union
                select above.period, above.unit_id, place.parent_id
                  from above join observation_place place
                       on place.period = above.period and place.unit_id = above.upper_id
                 where place.parent_id is not null)
            select above.period, above.unit_id, upper_id, parent_id
              from above join observation_place place on place.period = above.period and place.unit_id = upper_id
            """,
            "analyze observation_above",
            """
            create temporary table observation_sum on commit drop as
            select unit_id, measure, period, sum(numerator) as numerator,
                   sum(coalesce(denominator, fte)) as denominator,
                   count(*) filter (where denominator is null or denominator > 0) as people
              from observation
             where (measure, period) in (select measure, period from observation_new)
             group by unit_id, measure, period
            """,
            "analyze observation_sum",
            """
            delete from comparison using (select distinct measure, period from observation_new) changed
             where comparison.measure = changed.measure and comparison.period = changed.period
            """,
            """
            insert into comparison (unit_id, measure, period, parent_id, numerator, denominator, people)
            select upper_id, measure, own.period, parent_id, sum(numerator), sum(denominator), sum(people)
              from observation_sum own
                   join observation_above above on above.unit_id = own.unit_id and above.period = own.period
             group by upper_id, measure, own.period, parent_id
            """);

    private final JdbcClient jdbc;

    ComparisonRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Drops from {@code observation_new} what the portal has just so already, and counts it. */
    long dropUnchanged() {
        return jdbc.sql("""
                delete from observation_new using observation
                 where observation.person_id = observation_new.person_id
                   and observation.measure = observation_new.measure
                   and observation.period = observation_new.period
                   and observation.numerator = observation_new.numerator
                   and observation.denominator is not distinct from observation_new.denominator
                   and observation.unit_id = observation_new.unit_id
                   and observation.fte = observation_new.fte
                """).update();
    }

    /** Corrections first, then what is new in the order of the key: an upsert of two million rows takes twice as long. */
    long store() {
        long corrected = jdbc.sql("""
                update observation
                   set numerator = observation_new.numerator, denominator = observation_new.denominator,
                       unit_id = observation_new.unit_id, fte = observation_new.fte
                  from observation_new
                 where observation.person_id = observation_new.person_id
                   and observation.measure = observation_new.measure
                   and observation.period = observation_new.period
                """).update();
        long added = jdbc.sql("""
                insert into observation (person_id, measure, period, numerator, denominator, unit_id, fte)
                select person_id, measure, period, numerator, denominator, unit_id, fte
                  from observation_new
                 where not exists (
                       select from observation
                        where observation.person_id = observation_new.person_id
                          and observation.measure = observation_new.measure
                          and observation.period = observation_new.period)
                 order by person_id, measure, period
                """).update();
        return corrected + added;
    }

    /** Makes the sums of each month and measure anew in which anything changed. */
    void restate() {
        RESTATE.forEach(step -> jdbc.sql(step).update());
    }

    void forgetBefore(LocalDate oldest) {
        jdbc.sql("delete from observation where period < :oldest")
                .param("oldest", oldest)
                .update();
        jdbc.sql("delete from comparison where period < :oldest")
                .param("oldest", oldest)
                .update();
    }
}
