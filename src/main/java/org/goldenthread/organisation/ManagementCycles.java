package org.goldenthread.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.tabular.RowProblems;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Refuses the rows by which somebody would, through others, manage themselves. */
final class ManagementCycles {

    /** The line of management as it will be: the good rows, and the posts that no good row speaks of. */
    private static final String LINES = """
            select employee_number, manager, row_no from people_row
             where not bad and manager is not null and (until is null or until > :on)
            union all
            select person.employee_number, manager.employee_number, null
              from post join person using (person_id) join person manager on manager.person_id = manager_id
             where (valid_to is null or valid_to > :on)
               and not exists (select from people_row where people_row.employee_number = person.employee_number
                                  and people_row.post_number = post.post_number and not bad)
            """;

    private static final int NAMED = 6;

    private final JdbcClient jdbc;
    private final LocalDate effectiveFrom;
    private final RowProblems<ImportReason> problems;

    ManagementCycles(JdbcClient jdbc, LocalDate effectiveFrom, RowProblems<ImportReason> problems) {
        this.jdbc = jdbc;
        this.effectiveFrom = effectiveFrom;
        this.problems = problems;
    }

    /** Whether there was one: then what was checked before has to be checked again. */
    boolean refuse() {
        List<Line> lines = jdbc.sql(LINES)
                .param("on", effectiveFrom)
                .query((row, number) -> new Line(
                        row.getString("employee_number"),
                        row.getString("manager"),
                        row.getObject("row_no", Integer.class)))
                .list();
        Map<String, List<String>> above = new HashMap<>();
        lines.forEach(line ->
                above.computeIfAbsent(line.person, key -> new ArrayList<>()).add(line.manager));
        Map<String, List<String>> cycleOf = new HashMap<>();
        for (List<String> cycle : Cycles.in(above)) {
            cycle.forEach(member -> cycleOf.put(member, cycle));
        }
        List<Integer> refused = new ArrayList<>();
        for (Line line : lines) {
            List<String> cycle = cycleOf.get(line.person);
            if (line.row != null && cycle != null && cycle == cycleOf.get(line.manager)) {
                problems.add(line.row, "manager", line.manager, ImportReason.MANAGER_CYCLE, named(cycle));
                refused.add(line.row);
            }
        }
        if (!refused.isEmpty()) {
            jdbc.sql("update people_row set bad = true where row_no in (select unnest(:rows))")
                    .param("rows", refused.toArray(Integer[]::new))
                    .update();
        }
        return !refused.isEmpty();
    }

    private static String named(List<String> cycle) {
        String named = cycle.stream().sorted().limit(NAMED).collect(Collectors.joining(", "));
        return cycle.size() > NAMED ? named + ", …" : named;
    }

    private record Line(
            String person, String manager, @Nullable Integer row) {}
}
