package org.goldenthread.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.goldenthread.learning.CatalogueSearch;
import org.goldenthread.learning.CatalogueService;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.requirement.NightOfRequirements;
import org.goldenthread.requirement.StandingService;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.security.SignedIn;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Works out twenty rules for 5,000 staff, beside one statement that writes as many rows from the newest completion and the
 * validity alone; reads the page of counts, beside its bare query; and searches 5,000 courses, beside the bare search.
 */
final class RequirementBench {

    private static final int STAFF = 5_000;
    private static final int RULES = 20;
    private static final int COURSES = 5_000;
    private static final int ROUNDS = 3;
    private static final int SEARCHES = 200;
    private static final List<String> WORDS =
            List.of("safeg", "court skills", "domestic", "law upd", "neglect", "listen chil");
    private static final SignedIn ESTHER = new SignedIn("esther", "Esther", "B-1", Set.of(Role.LEARNING_PUBLISHER));

    private final ApplicationContext portal;
    private final JdbcClient jdbc;

    RequirementBench(ApplicationContext portal) {
        this.portal = portal;
        jdbc = portal.getBean(JdbcClient.class);
    }

    List<Row> run() {
        Bench.progress("Making %,d staff, %,d courses, %d rules".formatted(STAFF, COURSES, RULES));
        new BenchOrganisation(jdbc).make(STAFF, 500);
        courses();
        rules();
        List<Row> rows = new ArrayList<>();
        rows.add(night());
        rows.add(counts());
        rows.addAll(searches());
        return rows;
    }

    private void courses() {
        jdbc.sql("truncate course cascade").update();
        jdbc.sql("""
                        insert into course (code, state, title, summary, outcomes, delivery, minutes, tags)
                        select 'B-' || number, 'PUBLISHED',
                               (array['Safeguarding children', 'Court skills', 'Domestic abuse', 'Law update', 'Neglect',
                                      'Listening to children', 'Attachment', 'Supervision'])[number % 8 + 1] || ' ' || number,
                               'What it is about, with examples from practice and time to try it out in pairs.',
                               'Do it better', 'WORKSHOP', 360, array['practice', 'tag' || number % 50]
                          from generate_series(1, :courses) number
                        """).param("courses", COURSES).update();
        jdbc.sql("analyze course").update();
    }

    private void rules() {
        jdbc.sql("""
                        insert into requirement (code, course_id, why, applies_from, grace_days, starter_days, returner_days,
                                                 valid_months, renew_days, credit_months)
                        select 'B-' || row_number() over (order by course_id), course_id, 'By law.', date '2024-01-01',
                               90, 60, 30, 12 + (course_id % 3)::int * 12, 60, 12
                          from course order by course_id limit :rules
                        """).param("rules", RULES).update();
        jdbc.sql("""
                        insert into completion (person_id, course_id, source, title, completed_on, minutes, made_at)
                        select person_id, course_id, 'E_LEARNING', title,
                               current_date - (person_id * 37 + course_id * 101)::int % 700, 60, now()
                          from person cross join requirement join course using (course_id)
                         where (person_id + course_id) % 4 <> 0
                        """).update();
        jdbc.sql("analyze").update();
    }

    private Row night() {
        List<Double> bare = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        jdbc.sql("create table bare_standing (like requirement_standing including all)")
                .update();
        for (int round = 0; round < ROUNDS; round++) {
            Bench.progress("Working out, round " + (round + 1));
            bare.add(millis(none -> jdbc.sql("""
                            with emptied as (delete from bare_standing)
                            insert into bare_standing (requirement_id, person_id, unit_id, state, due_on, done_on, worked_out_on)
                            select requirement_id, person_id, unit_id, 'VALID',
                                   coalesce(max(completed_on) + make_interval(months => valid_months), applies_from)::date,
                                   max(completed_on), current_date + :round
                              from post cross join requirement left join completion using (person_id, course_id)
                             group by requirement_id, person_id, unit_id
                            on conflict (requirement_id, person_id) do update set worked_out_on = excluded.worked_out_on
                            """).param("round", (int) none).update()));
            ours.add(millis(none -> NightOfRequirements.workOut(portal)));
        }
        double count = (double) STAFF * RULES;
        return new Row(
                "%,.0f standings worked out and stored".formatted(count),
                "%,.0f ms".formatted(Row.median(ours)),
                "%,.0f ms: max() and insert in one".formatted(Row.median(bare)),
                Row.median(ours) / Row.median(bare),
                "");
    }

    private Row counts() {
        UnitId organisation = new UnitId(jdbc.sql("select unit_id from unit where kind = 'ORGANISATION'")
                .query(Long.class)
                .single());
        StandingService standings = portal.getBean(StandingService.class);
        double ours = median(none -> CurrentUser.runAs(ESTHER, () -> standings.counts(organisation)));
        double bare = median(
                none -> jdbc.sql("select requirement_id, state, count(*) from requirement_standing group by 1, 2")
                        .query()
                        .listOfRows());
        return new Row(
                "Counts of 20 rules over 5,000 staff",
                "%.1f ms".formatted(ours),
                "%.1f ms: group by alone".formatted(bare),
                ours / bare,
                "");
    }

    private List<Row> searches() {
        Bench.progress("Searching %,d courses".formatted(COURSES));
        CatalogueService catalogue = portal.getBean(CatalogueService.class);
        List<Double> ours = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        IntStream.range(0, SEARCHES).forEach(number -> {
            String words = WORDS.get(number % WORDS.size());
            var search = new CatalogueSearch(words, false, false, null, false, null, "", null);
            ours.add(millis(none -> CurrentUser.runAs(ESTHER, () -> {
                catalogue.count(search);
                return catalogue.page(search, 0, 24);
            })));
            bare.add(millis(none -> jdbc.sql("""
                            select course_id, title from course
                             where state = 'PUBLISHED' and words @@ course_query(string_to_array(:words, ' '))
                             order by ts_rank(words, course_query(string_to_array(:words, ' '))) desc limit 24
                            """).param("words", words).query().listOfRows()));
        });
        return List.of(
                row("Search of 5,000 courses, count and page, p50", ours, bare, 50),
                row("Search of 5,000 courses, count and page, p95", ours, bare, 95));
    }

    private static Row row(String what, List<Double> ours, List<Double> bare, int percent) {
        double portal = percentile(ours, percent);
        double beside = percentile(bare, percent);
        return new Row(
                what,
                "%.1f ms".formatted(portal),
                "%.1f ms: the page's bare SQL".formatted(beside),
                portal / beside,
                "");
    }

    private static double percentile(List<Double> values, int percent) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static double median(LongConsumer work) {
        return Row.median(
                IntStream.range(0, 11).mapToObj(number -> millis(work)).toList());
    }

    private static double millis(LongConsumer work) {
        long begin = System.nanoTime();
        work.accept(0);
        return (System.nanoTime() - begin) / 1e6;
    }
}
