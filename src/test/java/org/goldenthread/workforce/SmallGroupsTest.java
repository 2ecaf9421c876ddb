package org.goldenthread.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.goldenthread.workforce.SmallGroups.Decision;
import org.goldenthread.workforce.SmallGroups.Table;
import org.junit.jupiter.api.Test;

/**
 * An attacker who sees every table that anybody sees takes what is shown apart. Against tables that hide only what is itself too
 * small they find small groups; against the portal's they find none.
 */
class SmallGroupsTest {

    private static final List<String> GROUPS = List.of("mental", "infection", "muscles", "long", "other");
    private static final long TOP = 1;

    /** A shown number: how many people of which services and groups it is about. */
    private record Shown(Set<String> cells, int people) {}

    @Test
    void hidingOnlySmallCellsGivesThemAway() {
        Map<Long, Map<String, Integer>> people = Map.of(
                2L, Map.of("mental", 9, "infection", 20),
                3L, Map.of("mental", 8, "infection", 15),
                4L, Map.of("mental", 2, "infection", 12));
        assertThat(smallest(naive(people))).as("service 4's mental health").isEqualTo(2);
        assertThat(smallest(shown(people))).isGreaterThanOrEqualTo(SmallGroups.LEAST);
    }

    @Test
    void randomOrganisationsHoldAgainstTheSameAttacker() {
        Random random = new Random(7);
        int broken = 0;
        int useful = 0;
        for (int round = 0; round < 300; round++) {
            Map<Long, Map<String, Integer>> people = organisation(random);
            broken += smallest(naive(people)) < SmallGroups.LEAST ? 1 : 0;
            List<Shown> shown = shown(people);
            useful += shown.isEmpty() ? 0 : 1;
            assertThat(smallest(shown)).as("round %d: %s", round, people).isGreaterThanOrEqualTo(SmallGroups.LEAST);
        }
        assertThat(broken)
                .as("how often the naive tables give a small group away")
                .isGreaterThan(100);
        assertThat(useful).as("how often there is something to see").isGreaterThan(200);
    }

    @Test
    void groupsTooSmallInTheWholeOrganisationStandTogether() {
        Decision decision = decide(Map.of(
                2L, Map.of("mental", 10, "infection", 20, "long", 3, "other", 4),
                3L, Map.of("mental", 10, "infection", 20, "muscles", 2)));
        assertThat(decision.columns().get(SmallGroups.TOGETHER)).containsExactlyInAnyOrder("long", "muscles", "other");
        assertThat(decision.verdicts().get(TOP).isShown()).isTrue();
        assertThat(decision.verdicts().get(3L).isShown())
                .as("only two of its people are in the small ones")
                .isFalse();
    }

    @Test
    void oneGroupAloneIsNoTable() {
        assertThat(decide(Map.of(2L, Map.of("mental", 30))).verdicts().values()).noneMatch(each -> each.isShown());
    }

    private static Map<Long, Map<String, Integer>> organisation(Random random) {
        Map<Long, Map<String, Integer>> people = new TreeMap<>();
        int services = 2 + random.nextInt(5);
        for (long service = 2; service < 2 + services; service++) {
            Map<String, Integer> groups = new LinkedHashMap<>();
            for (String group : GROUPS) {
                groups.put(group, random.nextInt(3) == 0 ? random.nextInt(6) : random.nextInt(40));
            }
            people.put(service, groups);
        }
        return people;
    }

    private static Decision decide(Map<Long, Map<String, Integer>> people) {
        List<Table> below = people.entrySet().stream()
                .map(entry -> new Table(entry.getKey(), entry.getValue()))
                .toList();
        return SmallGroups.decide(new Table(TOP, total(people)), below, people.keySet(), GROUPS);
    }

    private static Map<String, Integer> total(Map<Long, Map<String, Integer>> people) {
        Map<String, Integer> total = new TreeMap<>();
        people.values().forEach(groups -> groups.forEach((group, count) -> total.merge(group, count, Integer::sum)));
        return total;
    }

    /** What everybody sees together, exactly: without the rounding that the portal does beside. */
    private static List<Shown> shown(Map<Long, Map<String, Integer>> people) {
        Decision decision = decide(people);
        List<Shown> shown = new ArrayList<>();
        decision.columns().values().forEach(column -> {
            if (decision.verdicts().get(TOP).isShown()) {
                shown.add(about(people, people.keySet(), column));
            }
            people.keySet().stream()
                    .filter(service -> decision.verdicts().get(service).isShown())
                    .forEach(service -> shown.add(about(people, Set.of(service), column)));
        });
        return shown;
    }

    /** Each cell and each total that is about enough people by itself. */
    private static List<Shown> naive(Map<Long, Map<String, Integer>> people) {
        List<Shown> shown = new ArrayList<>();
        for (String group : GROUPS) {
            shown.add(about(people, people.keySet(), Set.of(group)));
            people.keySet().forEach(service -> shown.add(about(people, Set.of(service), Set.of(group))));
        }
        return shown.stream().filter(each -> each.people() >= SmallGroups.LEAST).toList();
    }

    private static Shown about(Map<Long, Map<String, Integer>> people, Set<Long> services, Set<String> groups) {
        Set<String> cells = new java.util.TreeSet<>();
        int count = 0;
        for (long service : services) {
            for (String group : groups) {
                int here = people.get(service).getOrDefault(group, 0);
                if (here > 0) {
                    cells.add(service + group);
                    count += here;
                }
            }
        }
        return new Shown(cells, count);
    }

    /** The fewest people, but not none, that a number or the rest of one after taking others out of it is about. */
    private static int smallest(List<Shown> shown) {
        int smallest = Integer.MAX_VALUE;
        for (Shown whole : shown) {
            Set<String> rest = new java.util.TreeSet<>(whole.cells());
            int left = whole.people();
            smallest = Math.min(smallest, left == 0 ? Integer.MAX_VALUE : left);
            for (Shown part : shown) {
                if (part != whole
                        && !part.cells().isEmpty()
                        && rest.containsAll(part.cells())
                        && part.people() < left) {
                    rest.removeAll(part.cells());
                    left -= part.people();
                    smallest = Math.min(smallest, left);
                }
            }
        }
        return smallest;
    }
}
