package org.goldenthread.performance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds out what a file changes, and stores it with a trail of what was there before. */
@Repository
class ObservationStore {

    private static final String CREATE = """
            create temporary table observation_change (
                person_id bigint, measure text, period date, numerator integer, denominator integer, unit_id bigint,
                fte numeric(4, 3), known boolean, old_numerator integer, old_denominator integer
            ) on commit drop
            """;

    /** So many observations at once change what the planner has to know of the table. */
    private static final int MANY = 50_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    ObservationStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Puts what is new or different from what the portal has into {@code observation_change}. */
    Changes compare() {
        jdbc.sql(CREATE).update();
        int all = jdbc.sql("""
                insert into observation_change
                select person_id, measure, period, sent.numerator, sent.denominator, sent.unit_id, sent.fte,
                       known.numerator is not null, known.numerator, known.denominator
                  from observation_new sent left join observation known using (person_id, measure, period)
                 where (sent.numerator, sent.denominator, sent.unit_id, sent.fte)
                       is distinct from (known.numerator, known.denominator, known.unit_id, known.fte)
                """).update();
        jdbc.sql("analyze observation_change").update();
        int corrected = jdbc.sql("select count(*) from observation_change where known")
                .query(Integer.class)
                .single();
        return new Changes(all - corrected, corrected);
    }

    /**
     * Corrections first, then what is new in the order of the key: an upsert of two million rows takes twice as long.
     *
     * @param computed whether the portal worked the figures out itself
     */
    void store(ObservationSource source, boolean computed) {
        long file = jdbc.sql("""
                        insert into observation_import (source, data_date, received_at, computed)
                        values (:system, :date, :now, :computed) returning observation_import_id
                        """)
                .param("system", source.system())
                .param("date", source.dataDate())
                .param("computed", computed)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        List<String> steps = List.of("""
                insert into observation_correction (person_id, measure, period, observation_import_id, numerator,
                                                    denominator)
                select person_id, measure, period, :file, old_numerator, old_denominator
                  from observation_change
                 where known and (numerator, denominator) is distinct from (old_numerator, old_denominator)
                """, """
                update observation
                   set numerator = change.numerator, denominator = change.denominator, unit_id = change.unit_id,
                       fte = change.fte, observation_import_id = :file
                  from observation_change change
                 where known and observation.person_id = change.person_id and observation.measure = change.measure
                   and observation.period = change.period
                """, """
                insert into observation (person_id, measure, period, numerator, denominator, unit_id, fte,
                                         observation_import_id)
                select person_id, measure, period, numerator, denominator, unit_id, fte, :file
                  from observation_change
                 where not known
                 order by person_id, measure, period
                """);
        int stored = steps.stream()
                .mapToInt(step -> jdbc.sql(step).param("file", file).update())
                .sum();
        if (stored > MANY) {
            // Else the sums that follow are planned for a table as it was, and take ten times as long.
            jdbc.sql("analyze observation").update();
        }
    }

    void forgetBefore(LocalDate oldest) {
        List<String> steps = List.of(
                "delete from observation where period < :oldest",
                "delete from observation_correction where period < :oldest",
                "delete from comparison where period < :oldest",
                "delete from contested_figure where period < :oldest",
                """
                delete from observation_import
                 where not exists (select from observation
                                    where observation.observation_import_id
                                          = observation_import.observation_import_id)
                   and not exists (select from observation_correction
                                    where observation_correction.observation_import_id
                                          = observation_import.observation_import_id)
                """);
        steps.forEach(step -> jdbc.sql(step).param("oldest", oldest).update());
    }

    /**
     * How many observations a file changes.
     *
     * @param corrected known, but with another value or counted in another unit
     */
    record Changes(int added, int corrected) {

        int all() {
            return added + corrected;
        }
    }
}
