package org.goldenthread.workforce;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.disclosure.DisclosureGate;
import org.goldenthread.disclosure.Node;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.tabular.CopyRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds up each figure of each service and month, has it decided which may be shown, and stores those. */
@Repository
class FigureRows {

    private static final String HEADCOUNT = "headcount";

    /** How many people stand behind a figure: those whom the gate protects. */
    private static final List<String> SUMS = List.of("""
            select month, service_id, 'headcount' as figure, count(*) as people, count(*) as numerator,
                   cast(null as numeric) as denominator
              from wf_staff where not agency group by month, service_id
            """, """
            select month, service_id, 'fte', count(distinct person_id), sum(fte), null
              from wf_post where not agency group by month, service_id
            """, """
            select month, service_id, 'permanent', count(distinct person_id),
                   coalesce(sum(fte) filter (where contract_type = 'PERMANENT'), 0), sum(fte)
              from wf_post where not agency group by month, service_id
            """, """
            select month, service_id, 'agency', count(distinct person_id), coalesce(sum(fte) filter (where agency), 0),
                   coalesce(sum(fte) filter (where not agency), 0)
              from wf_post group by month, service_id
            """, """
            select month, service_id, 'vacancy', people, coalesce(vacant, 0), fte
              from (select month, service_id, count(distinct person_id) as people, sum(fte) as fte
                      from wf_post where not agency group by month, service_id) employed
                   left join (select month, service_id, sum(greatest(budget.fte - coalesce(filled.fte, 0), 0)) as vacant
                      from (select distinct on (month, unit_id, lower(job_role)) month, service_id, unit_id,
                                   lower(job_role) as job_role, fte
                              from wf_place join establishment using (unit_id)
                             where valid_from <= day
                             order by month, unit_id, lower(job_role), valid_from desc) budget
                           left join (select month, unit_id, job_role, sum(fte) as fte
                                        from wf_post where not agency group by month, unit_id, job_role) filled
                                using (month, unit_id, job_role)
                     group by month, service_id) budgeted using (month, service_id)
             where exists (select from establishment where valid_from <= (select max(day) from wf_month where wf_month.month = employed.month))
            """, """
            select month, service_id, 'turnover', people, coalesce(gone, 0), fte
              from (select month, service_id, count(distinct person_id) as people, sum(fte) as fte
                      from wf_post where not agency group by month, service_id) employed
                   left join (select month, service_id, sum(fte) as gone from wf_left group by month, service_id) leavers
                        using (month, service_id)
            """, """
            select month, service_id, 'leavers', people, coalesce(gone, 0), null
              from (select month, service_id, count(*) as people from wf_staff where not agency
                     group by month, service_id) employed
                   left join (select month, service_id, count(*) as gone from wf_left group by month, service_id) leavers
                        using (month, service_id)
            """, """
            select month, service_id, 'joiners', people, coalesce(come, 0), null
              from (select month, service_id, count(*) as people from wf_staff where not agency
                     group by month, service_id) employed
                   left join (select month, service_id, count(*) as come
                                from wf_month join wf_joiner on first_day between since and day
                               group by month, service_id) joiners using (month, service_id)
            """, """
            select month, service_id, 'sickness-days', coalesce(people, 0), coalesce(round(days / 5) * 5, 0), fte
              from (select month, service_id, sum(fte) as fte from wf_post where not agency
                     group by month, service_id) employed
                   left join (select month, service_id, count(distinct person_id) as people, sum(days) as days
                                from wf_ill group by month, service_id) ill using (month, service_id)
             where exists (select from absence where days_lost > 0)
            """, """
            select month, service_id, 'stability', count(*), count(*) filter (where long), count(*)
              from (select staff.month, service_id,
                           started <= day - interval '36 months' and not exists (
                               select from post other
                                where other.person_id = staff.person_id and other.post_number = staff.post_number
                                  and other.unit_id <> staff.unit_id and other.valid_from <= staff.day
                                  and other.valid_to > staff.day - interval '36 months') as long
                      from wf_staff staff where not agency and kind = 'TEAM') team
             group by month, service_id
            """);

    /** All services together: also of one that is closed by now, for who left it. */
    private static final String ADD = """
            insert into wf_sum (unit_id, organisation_id, figure, month, people, numerator, denominator)
            with sums (month, service_id, figure, people, numerator, denominator) as (%s)
            select service_id, organisation_id, figure, month, people, numerator, cast(denominator as numeric)
              from sums join wf_service using (month, service_id)
            union all
            select organisation_id, null, min(figure), month, sum(people), sum(numerator),
                   sum(cast(denominator as numeric))
              from sums join wf_service using (month, service_id)
             group by month, organisation_id
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    FigureRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** From what {@link MonthRows} has gathered. */
    void replace(Scope scope) {
        jdbc.sql("""
                create temporary table wf_sum (unit_id bigint, organisation_id bigint, figure text, month date,
                    people integer, numerator numeric, denominator numeric) on commit drop
                """).update();
        jdbc.sql("""
                create temporary table wf_verdict (unit_id bigint, figure text, month date, verdict text) on commit drop
                """).update();
        SUMS.forEach(sum -> jdbc.sql(ADD.formatted(sum)).update());
        decide();
        jdbc.sql("delete from workforce_figure where month between :first and :last and " + Scope.UNITS)
                .param("first", scope.first().atDay(1))
                .param("last", scope.last().atDay(1))
                .param("organisations", scope.keys())
                .update();
        jdbc.sql("""
                insert into workforce_figure (unit_id, figure, month, verdict, numerator, denominator)
                select unit_id, figure, month, verdict, case verdict when 'SHOWN' then numerator end,
                       case verdict when 'SHOWN' then denominator end
                  from wf_sum join wf_verdict using (unit_id, figure, month)
                """).update();
        // The same days in another way: it may be shown where they are.
        jdbc.sql("""
                insert into workforce_figure (unit_id, figure, month, verdict, numerator, denominator)
                select unit_id, 'sickness-share', month, verdict, workforce_figure.numerator, workforce_figure.denominator
                  from workforce_figure join wf_sum using (unit_id, figure, month) where figure = 'sickness-days'
                """).update();
    }

    /** What no trend reaches any more. */
    void forgetOutside(YearMonth first, YearMonth last) {
        jdbc.sql("delete from workforce_figure where month not between :first and :last")
                .param("first", first.atDay(1))
                .param("last", last.atDay(1))
                .update();
    }

    private record Tree(String figure, LocalDate month) {}

    private record Sum(long unit, @Nullable Long organisation, int people) {}

    /**
     * A tree for each figure and month: as many nodes as there are services. A service whose headcount is withheld has no other
     * figure either, because most of them say it in another way.
     */
    private void decide() {
        Map<Tree, List<Sum>> trees = new LinkedHashMap<>();
        jdbc.sql("select figure, month, unit_id, organisation_id, people from wf_sum")
                .query(row -> {
                    trees.computeIfAbsent(
                                    new Tree(row.getString("figure"), row.getObject("month", LocalDate.class)),
                                    tree -> new ArrayList<>())
                            .add(new Sum(
                                    row.getLong("unit_id"),
                                    row.getObject("organisation_id", Long.class),
                                    row.getInt("people")));
                });
        Map<Tree, Map<Long, Verdict>> verdicts = new LinkedHashMap<>();
        trees.forEach((tree, sums) -> verdicts.put(
                tree, verdicts(sums, verdicts(trees.getOrDefault(new Tree(HEADCOUNT, tree.month()), List.of())))));
        template.execute((ConnectionCallback<Integer>) connection -> {
            CopyRows.into(
                    connection,
                    "wf_verdict",
                    rows -> verdicts.forEach((tree, decided) -> decided.forEach(
                            (unit, verdict) -> rows.write(unit, tree.figure(), tree.month(), verdict))));
            return verdicts.size();
        });
    }

    private static Map<Long, Verdict> verdicts(List<Sum> people) {
        return DisclosureGate.decide(
                people.stream()
                        .map(sum -> new Node(sum.unit(), sum.organisation(), sum.people()))
                        .toList(),
                SmallGroups.LEAST);
    }

    private static Map<Long, Verdict> verdicts(List<Sum> sums, Map<Long, Verdict> people) {
        Map<Long, Verdict> decided = new LinkedHashMap<>(DisclosureGate.decide(
                sums.stream()
                        .map(sum -> new Node(
                                sum.unit(),
                                sum.organisation(),
                                sum.people(),
                                people.getOrDefault(sum.unit(), Verdict.TOO_FEW).isShown(),
                                List.of()))
                        .toList(),
                SmallGroups.LEAST));
        decided.replaceAll((unit, verdict) ->
                verdict == Verdict.WITHHELD_ABOVE ? people.getOrDefault(unit, Verdict.TOO_FEW) : verdict);
        return decided;
    }
}
