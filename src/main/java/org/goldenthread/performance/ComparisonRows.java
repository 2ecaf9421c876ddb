package org.goldenthread.performance;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sums observations over units, and has it decided which of the sums may be shown. */
@Repository
class ComparisonRows {

    /** In steps with tables of their own, because the planner has no idea how many rows a step of one query yields. */
    private static final List<String> SUM = List.of(
            "analyze observation_month",
            """
            create temporary table observation_place on commit drop as
            select period, unit_id, parent_id
              from (select distinct period from observation_month) month
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
             where (measure, period) in (select measure, period from observation_month)
             group by unit_id, measure, period
            """,
            "analyze observation_sum",
            """
            create temporary table comparison_new on commit drop as
            select upper_id as unit_id, measure, own.period, parent_id, sum(numerator) as numerator,
                   sum(denominator) as denominator, cast(sum(people) as integer) as people
              from observation_sum own
                   join observation_above above on above.unit_id = own.unit_id and above.period = own.period
             group by upper_id, measure, own.period, parent_id
            """,
            "analyze comparison_new");

    private static final List<String> REPLACE = List.of("""
            delete from comparison using observation_month month
             where comparison.measure = month.measure and comparison.period = month.period
            """, """
            insert into comparison (unit_id, measure, period, parent_id, numerator, denominator, people, verdict)
            select unit_id, measure, period, parent_id, numerator, denominator, people, verdict
              from comparison_new join comparison_verdict using (unit_id, measure, period)
             order by unit_id, measure, period
            """);

    private final JdbcClient jdbc;
    private final ComparisonGate gate;
    private final Measures measures;

    ComparisonRows(JdbcClient jdbc, ComparisonGate gate, Measures measures) {
        this.jdbc = jdbc;
        this.gate = gate;
        this.measures = measures;
    }

    /**
     * Makes the sums of each month and measure anew in which {@code observation_change} changes anything, and of those that
     * are decided on together with them.
     */
    void restate() {
        List<String> changed = new ArrayList<>();
        List<String> summed = new ArrayList<>();
        measures.families()
                .forEach(family -> family.keys()
                        .forEach(one -> family.keys().forEach(other -> {
                            changed.add(one);
                            summed.add(other);
                        })));
        jdbc.sql("create temporary table observation_month (measure text, period date) on commit drop")
                .update();
        jdbc.sql("""
                        insert into observation_month
                        select distinct summed, period
                          from observation_change
                               join unnest(:changed, :summed) as family (changed, summed) on changed = measure
                        """)
                .param("changed", changed.toArray(String[]::new))
                .param("summed", summed.toArray(String[]::new))
                .update();
        SUM.forEach(step -> jdbc.sql(step).update());
        gate.decide();
        REPLACE.forEach(step -> jdbc.sql(step).update());
    }
}
