package org.goldenthread.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.Queries;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.performance.MyWork;
import org.goldenthread.performance.MyWorkService;
import org.goldenthread.security.CurrentUser;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one person's My work costs the server, beside the bare queries for the same rows, and how many queries it asks. */
final class MyWorkBench {

    private static final int PEOPLE = Integer.getInteger("bench.staff", 5_000);
    private static final int TEAMS = PEOPLE / 10;
    private static final int FEW = 100;
    private static final int MONTHS = 36;
    private static final int WARM = 60;
    private static final int ROUNDS = 61;

    /** The key, and whether it is a share. */
    private static final List<String> MEASURES = List.of(
            "caseload",
            "cpd-recorded",
            "assessments-in-45-days",
            "conferences-in-15-days",
            "visits-in-time",
            "child-protection-visits-in-time",
            "looked-after-visits-in-time",
            "mid-way-reviews-held",
            "audits-good-or-better",
            "audits-inadequate",
            "three-social-workers-at-most",
            "looked-after-three-workers-in-year",
            "re-referrals-in-12-months",
            "plans-of-two-years",
            "supervision-held",
            "mandatory-training-in-date",
            "sickness-days",
            "protected-development-time");

    private static final List<String> PLAIN =
            List.of("caseload", "cpd-recorded", "sickness-days", "protected-development-time");

    private final JdbcClient jdbc;
    private final MyWorkService work;
    private final StaffDirectory directory;

    MyWorkBench(ConfigurableApplicationContext portal) {
        jdbc = portal.getBean(JdbcClient.class);
        work = portal.getBean(MyWorkService.class);
        directory = portal.getBean(StaffDirectory.class);
    }

    List<Row> run() {
        make(FEW, 5);
        int queriesOfFew = Queries.count(() -> page(7));
        Bench.progress("My work: %,d observations".formatted((long) PEOPLE * MONTHS * MEASURES.size()));
        make(PEOPLE, TEAMS);
        int queries = Queries.count(() -> page(7));
        for (int round = 0; round < WARM; round++) {
            page(1 + round);
            bare(1 + round);
        }
        List<Double> page = new ArrayList<>();
        List<Double> beside = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            int person = 1 + round * 97 % PEOPLE;
            // In turns, so that whatever else the machine does hits both, and neither finds the other's rows warm more
            // often.
            if (round % 2 == 0) {
                page.add(millis(() -> page(person)));
                beside.add(millis(() -> bare(person)));
            } else {
                beside.add(millis(() -> bare(person)));
                page.add(millis(() -> page(person)));
            }
        }
        double ours = Row.median(page);
        double bare = Row.median(beside);
        String size = "%,d staff × %d months × %d measures".formatted(PEOPLE, MONTHS, MEASURES.size());
        return List.of(
                new Row(
                        "My work's service call, " + size,
                        "%,.1f ms".formatted(ours),
                        "%,.1f ms the bare queries".formatted(bare),
                        ours / bare,
                        "at most 2.00"),
                new Row(
                        "Queries of My work's service call, same size",
                        String.valueOf(queries),
                        queriesOfFew + " with " + FEW + " staff",
                        (double) queries / queriesOfFew,
                        "1.00"));
    }

    /** Straight in the tables, every sum shown: importing is measured by itself. */
    private void make(int people, int teams) {
        new BenchOrganisation(jdbc).make(people, teams);
        jdbc.sql("truncate observation, observation_correction, observation_import, comparison")
                .update();
        jdbc.sql(
                        "insert into observation_import (source, data_date, received_at) values ('Bench', current_date, now())")
                .update();
        // The keys are right by the way they are made; to check each would take longer than to write them.
        jdbc.sql("set session_replication_role = replica; "
                        + """
                insert into observation (person_id, measure, period, numerator, denominator, unit_id, fte,
                                         observation_import_id)
                select person_id, measure, period, part, case when measure in (PLAIN) then null else 20 end,
                       unit_id, 1, (select max(observation_import_id) from observation_import)
                  from post
                       cross join unnest(array[MEASURES]) measure
                       cross join lateral (
                           select cast(date_trunc('month', current_date) - month * interval '1 month' as date) as period,
                                  cast(20 * sqrt(random()) as integer) as part
                             from generate_series(1, MONTHS) month) observed;
                """.replace("PLAIN", quoted(PLAIN))
                                .replace("MEASURES", quoted(MEASURES))
                                .replace("MONTHS", Integer.toString(MONTHS))
                        + "set session_replication_role = origin")
                .update();
        jdbc.sql("""
                with recursive above (unit_id, upper_id) as (
                    select unit_id, unit_id from unit_version
                    union all
                    select above.unit_id, parent_id from above join unit_version on unit_version.unit_id = upper_id
                     where parent_id is not null),
                own as (
                    select unit_id, measure, period, sum(numerator) as numerator, sum(coalesce(denominator, 1)) as denominator,
                           count(*) as people
                      from observation group by unit_id, measure, period)
                insert into comparison (unit_id, measure, period, parent_id, numerator, denominator, people, verdict)
                select upper_id, measure, period, parent_id, sum(numerator), sum(denominator), sum(people), 'SHOWN'
                  from own join above using (unit_id) join unit_version upper on upper.unit_id = upper_id
                 group by upper_id, measure, period, parent_id
                """).update();
        jdbc.sql("vacuum analyze").update();
    }

    private static String quoted(List<String> keys) {
        return keys.stream().map(key -> "'" + key + "'").collect(Collectors.joining(", "));
    }

    private void page(int person) {
        MyWork mine = CurrentUser.runAs(BenchOrganisation.person(person), work::overview);
        if (mine.measures().size() != MEASURES.size() || mine.judged() == 0) {
            throw new IllegalStateException("The page shows no measures");
        }
    }

    /** The same rows, read and thrown away. */
    private void bare(int number) {
        long person = directory
                .findByEmployeeNumber("B-" + number, directory.today())
                .orElseThrow()
                .id()
                .value();
        int rows = rows("""
                select measure, period, numerator, denominator, fte, source, data_date
                  from observation left join observation_import using (observation_import_id)
                 where person_id = :person
                 order by measure, period
                """, person);
        rows += rows("""
                with recursive latest as (
                    select distinct on (measure) measure, period, unit_id
                      from observation where person_id = :person order by measure, period desc),
                chain as (
                    select comparison.*, 1 as height from comparison join latest using (unit_id, measure, period)
                    union all
                    select comparison.*, height + 1
                      from chain join comparison on comparison.unit_id = chain.parent_id
                       and comparison.measure = chain.measure and comparison.period = chain.period)
                select kind, verdict, numerator, denominator, people, measure,
                       (select name from unit_version
                         where unit_version.unit_id = chain.unit_id
                         order by valid_from < period + interval '1 month' desc, valid_from desc
                         limit 1) as name
                  from chain join unit using (unit_id)
                 order by measure, height
                """, person);
        if (rows < MONTHS * MEASURES.size()) {
            throw new IllegalStateException("Too few rows");
        }
    }

    private int rows(String query, long person) {
        return jdbc.sql(query)
                .param("person", person)
                .query((row, number) -> row.getString("measure"))
                .list()
                .size();
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
