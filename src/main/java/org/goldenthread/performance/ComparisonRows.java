package org.goldenthread.performance;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores observations that changed, and the sums over units that rest on them. */
@Repository
class ComparisonRows {

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

    long store() {
        return jdbc.sql("""
                insert into observation (person_id, measure, period, numerator, denominator, unit_id, fte)
                select person_id, measure, period, numerator, denominator, unit_id, fte from observation_new
                    on conflict (person_id, measure, period) do update
                       set numerator = excluded.numerator, denominator = excluded.denominator,
                           unit_id = excluded.unit_id, fte = excluded.fte
                """).update();
    }

    /** Makes the sums of each month and measure anew in which anything changed. */
    void restate() {
        jdbc.sql("""
                delete from comparison using (select distinct measure, period from observation_new) changed
                 where comparison.measure = changed.measure and comparison.period = changed.period
                """).update();
        jdbc.sql("""
                insert into comparison (unit_id, measure, period, parent_id, numerator, denominator, people)
                with recursive changed as (select distinct measure, period from observation_new),
                month as (select distinct period from changed),
                place as (
                    select period, unit_id, parent_id
                      from month join unit_version on valid_from < period + interval '1 month'
                       and (valid_to is null or valid_to >= period + interval '1 month')),
                own as (
                    select unit_id, measure, period, sum(numerator) as numerator,
                           sum(coalesce(denominator, fte)) as denominator,
                           count(*) filter (where denominator is null or denominator > 0) as people
                      from observation join changed using (measure, period)
                     group by unit_id, measure, period),
                above (period, unit_id, upper_id) as (
                    select period, unit_id, unit_id from place
                    union
                    select above.period, above.unit_id, place.parent_id
                      from above join place on place.period = above.period and place.unit_id = above.upper_id
                     where place.parent_id is not null)
                select upper_id, measure, own.period, place.parent_id, sum(numerator), sum(denominator), sum(people)
                  from own join above on above.unit_id = own.unit_id and above.period = own.period
                       join place on place.unit_id = upper_id and place.period = own.period
                 group by upper_id, measure, own.period, place.parent_id
                """).update();
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
