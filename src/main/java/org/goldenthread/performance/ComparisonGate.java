package org.goldenthread.performance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.disclosure.DisclosureGate;
import org.goldenthread.disclosure.Node;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.performance.Measures.Family;
import org.goldenthread.tabular.CopyRows;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decides which sums may be shown, over the whole tree of units of a measure and month at once. To decide for each viewer
 * alone would not do: each sees their own team and service, and two of two teams could take both teams from the service.
 *
 * <p>Measures about the same cases are decided on together: all visits less the looked-after ones are the child protection
 * ones, so what is withheld of one is withheld of all.
 */
@Component
class ComparisonGate {

    /** Five besides the viewer, who belongs to the group and can take their own numbers away. */
    static final int LEAST = 6;

    private static final String TABLE = "comparison_verdict";

    /** Those whose parts do not add up to the whole: what is left over would be theirs alone. */
    private static final String LEFT_OVER = """
            with odd as (
                select person_id, period, unit_id
                  from observation
                 where measure = any (:keys)
                   and period in (select period from observation_month where measure = :whole)
                 group by person_id, period, unit_id
                having sum(case when measure = :whole then denominator else -denominator end) <> 0)
            select '' as measure, odd.period, upper_id as unit_id, parent_id, count(*) as people
              from odd join observation_above above on above.unit_id = odd.unit_id and above.period = odd.period
             group by odd.period, upper_id, parent_id
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Measures measures;

    ComparisonGate(JdbcClient jdbc, JdbcTemplate template, Measures measures) {
        this.jdbc = jdbc;
        this.template = template;
        this.measures = measures;
    }

    /** Puts a verdict on each row of {@code comparison_new} into {@code comparison_verdict}; one family in memory at once. */
    void decide() {
        jdbc.sql("""
                create temporary table comparison_verdict (unit_id bigint, measure text, period date, verdict text)
                    on commit drop
                """).update();
        measures.families().forEach(this::decide);
        jdbc.sql("analyze comparison_verdict").update();
    }

    private void decide(Family family) {
        Map<LocalDate, Map<String, List<Node>>> months = new LinkedHashMap<>();
        read(
                "select measure, period, unit_id, parent_id, people from comparison_new where measure = any (:keys)",
                family,
                months);
        if (!family.parts().isEmpty()) {
            read(LEFT_OVER, family, months);
        }
        template.execute((ConnectionCallback<Integer>) connection -> {
            CopyRows.into(
                    connection,
                    TABLE,
                    rows -> months.forEach((period, trees) -> together(trees).forEach((measure, verdicts) -> {
                        if (!measure.isEmpty()) {
                            verdicts.forEach((unit, verdict) -> rows.write(unit, measure, period, verdict));
                        }
                    })));
            return months.size();
        });
    }

    private void read(String query, Family family, Map<LocalDate, Map<String, List<Node>>> months) {
        jdbc.sql(query)
                .param("keys", family.keys().toArray(String[]::new))
                .param("whole", family.whole())
                .query(row -> {
                    months.computeIfAbsent(row.getObject("period", LocalDate.class), period -> new LinkedHashMap<>())
                            .computeIfAbsent(row.getString("measure"), measure -> new ArrayList<>())
                            .add(new Node(
                                    row.getLong("unit_id"),
                                    row.getObject("parent_id", Long.class),
                                    row.getInt("people")));
                });
    }

    /**
     * The same groups are shown of every tree, so that to put the trees together tells nothing that each of them does not
     * tell. A group to which nobody contributes in a tree is in nobody's way.
     *
     * @param trees by measure, of one month
     */
    static Map<String, Map<Long, Verdict>> together(Map<String, List<Node>> trees) {
        Set<Long> barred = new HashSet<>();
        while (true) {
            Map<String, Map<Long, Verdict>> decided = new HashMap<>();
            boolean settled = true;
            for (var tree : trees.entrySet()) {
                List<Node> nodes = tree.getValue();
                Map<Long, Verdict> verdicts = verdicts(nodes.stream()
                        .map(node -> new Node(
                                node.id(), node.parent(), node.n(), !barred.contains(node.id()), node.shares()))
                        .toList());
                for (Node node : nodes) {
                    boolean hidden =
                            !verdicts.getOrDefault(node.id(), Verdict.TOO_FEW).isShown();
                    if (hidden && node.n() > 0) {
                        settled &= !barred.add(node.id());
                        verdicts.put(node.id(), node.n() < LEAST ? Verdict.TOO_FEW : Verdict.PROTECTS_OTHERS);
                    }
                }
                decided.put(tree.getKey(), verdicts);
            }
            if (settled) {
                return decided;
            }
        }
    }

    static Map<Long, Verdict> verdicts(List<Node> tree) {
        return DisclosureGate.decide(tree, LEAST);
    }
}
