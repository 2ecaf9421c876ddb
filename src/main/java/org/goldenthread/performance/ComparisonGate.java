package org.goldenthread.performance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.disclosure.DisclosureGate;
import org.goldenthread.disclosure.Node;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.tabular.CopyRows;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decides which sums may be shown, over the whole tree of units of a measure and month at once. To decide for each viewer
 * alone would not do: each sees their own team and service, and two of two teams could take both teams from the service.
 */
@Component
class ComparisonGate {

    /** Five besides the viewer, who belongs to the group and can take their own numbers away. */
    static final int LEAST = 6;

    private static final String TABLE = "comparison_verdict";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Measures measures;

    ComparisonGate(JdbcClient jdbc, JdbcTemplate template, Measures measures) {
        this.jdbc = jdbc;
        this.template = template;
        this.measures = measures;
    }

    /** Puts a verdict on each row of {@code comparison_new} into {@code comparison_verdict}; one measure in memory at once. */
    void decide() {
        jdbc.sql("""
                create temporary table comparison_verdict (unit_id bigint, measure text, period date, verdict text)
                    on commit drop
                """).update();
        measures.all().forEach(measure -> decide(measure.key()));
        jdbc.sql("analyze comparison_verdict").update();
    }

    private void decide(String measure) {
        Map<LocalDate, List<Node>> trees = new LinkedHashMap<>();
        jdbc.sql("select period, unit_id, parent_id, people from comparison_new where measure = :measure")
                .param("measure", measure)
                .query(row -> {
                    trees.computeIfAbsent(row.getObject("period", LocalDate.class), period -> new ArrayList<>())
                            .add(new Node(
                                    row.getLong("unit_id"),
                                    row.getObject("parent_id", Long.class),
                                    row.getInt("people")));
                });
        template.execute((ConnectionCallback<Integer>) connection -> {
            CopyRows.into(
                    connection,
                    TABLE,
                    rows -> trees.forEach((period, tree) ->
                            verdicts(tree).forEach((unit, verdict) -> rows.write(unit, measure, period, verdict))));
            return trees.size();
        });
    }

    static Map<Long, Verdict> verdicts(List<Node> tree) {
        return DisclosureGate.decide(tree, LEAST);
    }
}
