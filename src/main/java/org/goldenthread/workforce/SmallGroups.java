package org.goldenthread.workforce;

import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.goldenthread.disclosure.DisclosureGate;
import org.goldenthread.disclosure.Node;
import org.goldenthread.disclosure.Verdict;

/**
 * Decides which tables of groups (causes, reasons, characteristics) may be shown for which units, for all viewers together.
 *
 * <p>All units have the same columns: groups with fewer people than the threshold in the whole organisation stand together. A
 * unit shows its whole table or none of it, and each column passes the disclosure gate over the tree of units with the same
 * units shown. So the cells of shown units and, for each column, what is left of the others, are disjoint, all that is shown is
 * sums of them, and each is nobody or at least the threshold: nothing about fewer people can be worked out.
 */
final class SmallGroups {

    /** Five besides a viewer who belongs to the group and can take themselves away. */
    static final int LEAST = 6;

    /** Groups that are too small to stand alone. */
    static final String TOGETHER = "together";

    /**
     * @param people by group, each in one of them; those of the units below included
     */
    record Table(long unit, Map<String, Integer> people) {}

    /**
     * @param columns the groups as they are shown, each with those that stand in it
     * @param verdicts for each unit
     */
    record Decision(Map<String, Set<String>> columns, Map<Long, Verdict> verdicts) {}

    private SmallGroups() {}

    /**
     * @param top of the tree, which is one of the tables
     * @param eligible units below that may be shown at all
     * @param order of the groups
     */
    static Decision decide(Table top, Collection<Table> below, Set<Long> eligible, List<String> order) {
        Map<String, Set<String>> columns = columns(top, order);
        Map<Long, Verdict> verdicts = new LinkedHashMap<>();
        if (columns.size() < 2) {
            verdicts.put(top.unit(), Verdict.TOO_FEW);
            below.forEach(table -> verdicts.put(table.unit(), Verdict.TOO_FEW));
            return new Decision(columns, verdicts);
        }
        verdicts.put(top.unit(), Verdict.SHOWN);
        below.forEach(
                table -> verdicts.put(table.unit(), eligible.contains(table.unit()) ? Verdict.SHOWN : Verdict.TOO_FEW));
        boolean settled = false;
        while (!settled) {
            settled = true;
            for (Set<String> column : columns.values()) {
                for (var verdict : verdicts(top, below, column, verdicts).entrySet()) {
                    if (!verdict.getValue().isShown() && isShown(verdicts, verdict.getKey())) {
                        verdicts.put(verdict.getKey(), verdict.getValue());
                        settled = false;
                    }
                }
            }
        }
        return new Decision(columns, verdicts);
    }

    private static Map<Long, Verdict> verdicts(
            Table top, Collection<Table> below, Set<String> column, Map<Long, Verdict> sofar) {
        Set<Node> nodes = below.stream()
                .map(table -> new Node(
                        table.unit(), top.unit(), people(table, column), isShown(sofar, table.unit()), List.of()))
                .collect(toCollection(LinkedHashSet::new));
        nodes.add(new Node(top.unit(), null, people(top, column)));
        return DisclosureGate.decide(nodes, LEAST);
    }

    /** The smallest groups go together until there is none that is too small, be it alone or together. */
    private static Map<String, Set<String>> columns(Table top, List<String> order) {
        List<String> bySize = order.stream()
                .sorted(Comparator.comparingInt(group -> top.people().getOrDefault(group, 0)))
                .toList();
        Set<String> together = new LinkedHashSet<>();
        int pooled = 0;
        for (String group : bySize) {
            int people = top.people().getOrDefault(group, 0);
            if (people < LEAST || pooled > 0 && pooled < LEAST) {
                together.add(group);
                pooled += people;
            }
        }
        Map<String, Set<String>> columns = new LinkedHashMap<>();
        order.stream().filter(group -> !together.contains(group)).forEach(group -> columns.put(group, Set.of(group)));
        if (pooled > 0) {
            columns.put(TOGETHER, together);
        }
        return columns;
    }

    private static int people(Table table, Set<String> column) {
        return column.stream()
                .mapToInt(group -> table.people().getOrDefault(group, 0))
                .sum();
    }

    private static boolean isShown(Map<Long, Verdict> verdicts, Long unit) {
        return Objects.requireNonNull(verdicts.get(unit)).isShown();
    }
}
