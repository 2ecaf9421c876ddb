package org.goldenthread.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.goldenthread.disclosure.Attacker;
import org.goldenthread.disclosure.Node;
import org.goldenthread.disclosure.Verdict;
import org.junit.jupiter.api.Test;

/**
 * All visits less the looked-after ones are the child protection ones. A gate for each measure alone shows the first two of a
 * team in which three people made the last; the portal's, over measures about the same cases together, does not.
 */
class SameCasesAttackTest {

    private static final int SIX = 6;

    @Test
    void aGateForEachMeasureAloneGivesThreePeopleAway() {
        List<Node> all = List.of(new Node(1, null, 20), new Node(2, 1L, 8), new Node(3, 1L, 12));
        List<Node> lookedAfter = List.of(new Node(1, null, 20), new Node(2, 1L, 8), new Node(3, 1L, 12));
        List<Node> protection = List.of(new Node(1, null, 15), new Node(2, 1L, 3), new Node(3, 1L, 12));

        assertThat(shown(ComparisonGate.verdicts(all))).contains(2L);
        assertThat(shown(ComparisonGate.verdicts(lookedAfter))).contains(2L);
        assertThat(shown(ComparisonGate.verdicts(protection))).doesNotContain(2L);
        var together =
                ComparisonGate.together(Map.of("all", all, "looked-after", lookedAfter, "protection", protection));
        assertThat(together.get("all").get(2L)).isEqualTo(Verdict.PROTECTS_OTHERS);
        assertThat(together.get("looked-after").get(2L)).isEqualTo(Verdict.PROTECTS_OTHERS);
        assertThat(together.get("protection").get(2L)).isEqualTo(Verdict.TOO_FEW);
    }

    @Test
    void aTeamWithoutOneKindOfCasesIsShownWithTheOther() {
        List<Node> all = List.of(new Node(1, null, 20), new Node(2, 1L, 8), new Node(3, 1L, 12));
        List<Node> none = List.of(new Node(1, null, 12), new Node(2, 1L, 0), new Node(3, 1L, 12));

        assertThat(shown(ComparisonGate.together(Map.of("all", all, "some", none))
                        .get("all")))
                .containsExactlyInAnyOrder(1L, 2L, 3L);
    }

    /** People whose parts do not add up are a tree of their own: what is left over of a sum is theirs alone. */
    @Test
    void oneWhoseFilesDisagreeIsNotLeftOver() {
        List<Node> all = List.of(new Node(1, null, 20), new Node(2, 1L, 8), new Node(3, 1L, 12));
        List<Node> disagree = List.of(new Node(1, null, 1), new Node(2, 1L, 1));

        assertThat(shown(ComparisonGate.together(Map.of("all", all, "", disagree))
                        .get("all")))
                .containsExactly(3L);
    }

    @Test
    void whateverIsPutTogetherOverMeasuresAndMonthsIsAboutSixPeopleOrNobody() {
        Random random = new Random(7);
        int apart = 0;
        for (int organisation = 0; organisation < 200; organisation++) {
            Map<String, List<Node>> trees =
                    Map.of("a", organisation(random), "b", organisation(random), "c", organisation(random));
            Map<String, Map<Long, Verdict>> together = ComparisonGate.together(trees);
            Set<Long> groups = new HashSet<>();
            trees.forEach((measure, tree) -> {
                Set<Long> shown = shown(together.get(measure));
                assertThat(new Attacker(tree, shown).smallestBreach(SIX)).isEmpty();
                tree.stream().filter(node -> node.n() > 0).forEach(node -> groups.add(node.id()));
            });
            // The same groups of every measure that has anybody in them: putting two measures together shows nothing
            // new.
            for (long group : groups) {
                assertThat(trees.entrySet().stream()
                                .filter(tree -> people(tree.getValue(), group) > 0)
                                .map(tree ->
                                        together.get(tree.getKey()).get(group).isShown())
                                .distinct())
                        .hasSize(1);
            }
            apart += trees.values().stream()
                                    .map(ComparisonGate::verdicts)
                                    .map(SameCasesAttackTest::shown)
                                    .distinct()
                                    .count()
                            > 1
                    ? 1
                    : 0;
        }
        assertThat(apart).isGreaterThan(100);
    }

    private static int people(List<Node> tree, long group) {
        return tree.stream()
                .filter(node -> node.id() == group)
                .mapToInt(Node::n)
                .sum();
    }

    /** One service of four teams, of none to eleven people. */
    private static List<Node> organisation(Random random) {
        List<Node> tree = new ArrayList<>();
        int all = 0;
        for (long team = 2; team <= 5; team++) {
            int people = random.nextInt(12);
            all += people;
            tree.add(new Node(team, 1L, people));
        }
        tree.add(new Node(1, null, all));
        return tree;
    }

    private static Set<Long> shown(Map<Long, Verdict> verdicts) {
        Set<Long> shown = new HashSet<>();
        verdicts.forEach((unit, verdict) -> {
            if (verdict.isShown()) {
                shown.add(unit);
            }
        });
        return shown;
    }
}
