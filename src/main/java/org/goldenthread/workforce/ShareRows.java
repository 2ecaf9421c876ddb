package org.goldenthread.workforce;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.workforce.SmallGroups.Decision;
import org.goldenthread.workforce.SmallGroups.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Splits a whole into groups for each service, has it decided which tables may be shown, and stores those, rounded. */
@Repository
class ShareRows {

    /**
     * To fives, as the Higher Education Statistics Agency's standard rounding does with characteristics of staff: so one
     * person who comes or goes between two calculations does not tell what they are.
     */
    static final int STEP = 5;

    /** A person's days count where most of them do, so that everybody is in one group. */
    static final String CAUSES = """
            select service_id, cause as category, count(*) as people, sum(days) as amount
              from (select distinct on (person_id) person_id, service_id, cause,
                           sum(days) over (partition by person_id) as days
                      from wf_ill where month = (select max(month) from wf_month)
                     order by person_id, wf_ill.days desc, cause) main
             group by service_id, cause
            """;

    static final String REASONS = """
            select service_id, coalesce(reason, 'not-recorded') as category, count(*) as people, count(*) as amount
              from wf_left left join leaving_reason using (person_id, last_day)
             where month = (select max(month) from wf_month) and exists (select from leaving_reason)
             group by service_id, category
            """;

    private static final String PLACES = """
            select service_id, organisation_id from wf_service where month = (select max(month) from wf_month)
            """;

    /** @param organisation the unit above the service */
    private record Cell(long service, long organisation, String category, int people, double amount) {}

    private record Row(
            String category,
            Verdict verdict,
            @Nullable Integer amount,
            @Nullable Integer whole) {}

    private final JdbcClient jdbc;

    ShareRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Makes the tables of one kind anew.
     *
     * @param of the figure that is split: a service of which it is withheld has no table either
     * @param groups in their order
     * @param counted a query that gives service_id, category, people and amount
     * @param scope what has been gathered: nothing outside is touched
     * @return whether anything has become different
     */
    boolean replace(String kind, String of, List<String> groups, String counted, LocalDate asOf, Scope scope) {
        Set<Long> eligible =
                Set.copyOf(jdbc.sql("""
                        select unit_id from workforce_figure
                         where figure = :figure and verdict = 'SHOWN'
                           and month = (select max(month) from wf_month)
                        """).param("figure", of).query(Long.class).list());
        Map<Long, List<Cell>> byOrganisation = new LinkedHashMap<>();
        jdbc.sql("with counted as (%s), place as (%s) select * from counted join place using (service_id)"
                        .formatted(counted, PLACES))
                .query((row, number) -> new Cell(
                        row.getLong("service_id"),
                        row.getLong("organisation_id"),
                        row.getString("category"),
                        row.getInt("people"),
                        row.getDouble("amount")))
                .list()
                .forEach(cell -> byOrganisation
                        .computeIfAbsent(cell.organisation(), organisation -> new ArrayList<>())
                        .add(cell));
        Map<Long, Set<Row>> rows = new HashMap<>();
        byOrganisation.forEach((organisation, cells) -> rows.putAll(rows(organisation, cells, eligible, groups)));
        if (rows.equals(stored(kind, scope))) {
            return false;
        }
        store(kind, rows, asOf, scope);
        return true;
    }

    private static Map<Long, Set<Row>> rows(
            long organisation, List<Cell> cells, Set<Long> eligible, List<String> groups) {
        Map<Long, Map<String, Integer>> people = new LinkedHashMap<>();
        Map<Long, Map<String, Double>> amounts = new LinkedHashMap<>();
        for (Cell cell : cells) {
            for (long unit : List.of(organisation, cell.service())) {
                people.computeIfAbsent(unit, each -> new HashMap<>())
                        .merge(cell.category(), cell.people(), Integer::sum);
                amounts.computeIfAbsent(unit, each -> new HashMap<>())
                        .merge(cell.category(), cell.amount(), Double::sum);
            }
        }
        Table top = new Table(organisation, Objects.requireNonNull(people.get(organisation)));
        List<Table> below = people.entrySet().stream()
                .filter(entry -> entry.getKey() != organisation)
                .map(entry -> new Table(entry.getKey(), entry.getValue()))
                .toList();
        Decision decision = SmallGroups.decide(top, below, eligible, groups);
        Map<Long, Set<Row>> rows = new HashMap<>();
        decision.verdicts()
                .forEach((unit, verdict) ->
                        rows.put(unit, rows(verdict, decision.columns(), Objects.requireNonNull(amounts.get(unit)))));
        return rows;
    }

    private static Set<Row> rows(Verdict verdict, Map<String, Set<String>> columns, Map<String, Double> amounts) {
        if (!verdict.isShown()) {
            return Set.of(new Row("", verdict, null, null));
        }
        Map<String, Integer> rounded = new LinkedHashMap<>();
        columns.forEach((column, groups) -> rounded.put(
                column,
                rounded(groups.stream()
                        .mapToDouble(group -> amounts.getOrDefault(group, 0.0))
                        .sum())));
        int whole = rounded.values().stream().mapToInt(Integer::intValue).sum();
        Set<Row> rows = new HashSet<>();
        rounded.forEach((column, amount) -> rows.add(new Row(column, verdict, amount, whole)));
        return rows;
    }

    private static int rounded(double amount) {
        return (int) Math.round(amount / STEP) * STEP;
    }

    private Map<Long, Set<Row>> stored(String kind, Scope scope) {
        Map<Long, Set<Row>> rows = new HashMap<>();
        jdbc.sql("select * from workforce_share where kind = :kind and " + Scope.UNITS)
                .param("kind", kind)
                .param("organisations", scope.keys())
                .query(row -> {
                    rows.computeIfAbsent(row.getLong("unit_id"), unit -> new HashSet<>())
                            .add(new Row(
                                    row.getString("category"),
                                    Verdict.valueOf(row.getString("verdict")),
                                    row.getObject("amount", Integer.class),
                                    row.getObject("whole", Integer.class)));
                });
        return rows;
    }

    private void store(String kind, Map<Long, Set<Row>> rows, LocalDate asOf, Scope scope) {
        jdbc.sql("delete from workforce_share where kind = :kind and " + Scope.UNITS)
                .param("kind", kind)
                .param("organisations", scope.keys())
                .update();
        rows.forEach((unit, some) -> some.forEach(row -> jdbc.sql("""
                        insert into workforce_share (unit_id, kind, category, verdict, amount, whole, as_of)
                        values (:unit, :kind, :category, :verdict, :amount, :whole, :asOf)
                        """)
                .param("unit", unit)
                .param("kind", kind)
                .param("category", row.category())
                .param("verdict", row.verdict().name())
                .param("amount", row.amount(), Types.INTEGER)
                .param("whole", row.whole(), Types.INTEGER)
                .param("asOf", asOf)
                .update()));
    }
}
