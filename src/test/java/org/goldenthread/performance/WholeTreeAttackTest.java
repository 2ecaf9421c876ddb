package org.goldenthread.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.goldenthread.disclosure.Attacker;
import org.goldenthread.disclosure.DisclosureGate;
import org.goldenthread.disclosure.Node;
import org.goldenthread.disclosure.Verdict;
import org.junit.jupiter.api.Test;

/**
 * Two colleagues of two teams put together what each of them is shown, and take both teams from their service. What is left
 * is a third team, of three people. A gate for each viewer alone lets it happen; the portal's, over the whole tree, does not.
 */
class WholeTreeAttackTest {

    private static final int FIVE_OTHERS = 5;
    private static final int SIX = 6;

    /** The gate as it would be for one viewer: over the groups that they belong to, themselves taken out. */
    private static Set<Long> naivelyShown(List<Node> tree, Node team) {
        List<Node> path = new ArrayList<>();
        for (Node node = team; node != null; node = parent(tree, node)) {
            path.add(new Node(node.id(), node.parent(), node.n() - 1));
        }
        return shown(DisclosureGate.decide(path, FIVE_OTHERS));
    }

    @Test
    void theNaiveGateGivesTheThirdTeamAwayToTwoViewersTogether() {
        Node first = new Node(3, 2L, 12);
        Node second = new Node(4, 2L, 13);
        List<Node> tree = List.of(new Node(1, null, 60), new Node(2, 1L, 28), first, second, new Node(5, 2L, 3));

        Set<Long> alone = naivelyShown(tree, first);
        Set<Long> together = new HashSet<>(alone);
        together.addAll(naivelyShown(tree, second));

        assertThat(new Attacker(tree, alone).smallestBreach(SIX)).isEmpty();
        assertThat(new Attacker(tree, together).smallestBreach(SIX)).containsExactly(5L);
        assertThat(new Attacker(tree, shown(ComparisonGate.verdicts(tree))).smallestBreach(SIX))
                .isEmpty();
    }

    @Test
    void allViewersOfAnyOrganisationTogetherFindNobodyOut() {
        Random random = new Random(20);
        int naiveBreaches = 0;
        int shown = 0;
        for (int organisation = 0; organisation < 300; organisation++) {
            List<Node> tree = organisation(random);
            Set<Long> naive = new HashSet<>();
            tree.stream()
                    .filter(node -> node.id() > 10 && node.n() > 0)
                    .forEach(team -> naive.addAll(naivelyShown(tree, team)));
            naiveBreaches += new Attacker(tree, naive).smallestBreach(SIX).isEmpty() ? 0 : 1;
            Set<Long> gated = shown(ComparisonGate.verdicts(tree));
            shown += gated.size();
            assertThat(new Attacker(tree, gated).smallestBreach(SIX))
                    .as("%s", tree)
                    .isEmpty();
        }
        assertThat(naiveBreaches).isGreaterThan(100);
        assertThat(shown).isGreaterThan(600);
    }

    /** Two services of three teams each, of none to thirteen people. */
    private static List<Node> organisation(Random random) {
        List<Node> tree = new ArrayList<>();
        int all = 0;
        for (long service = 1; service <= 2; service++) {
            int people = 0;
            for (long team = 1; team <= 3; team++) {
                int members = random.nextInt(14);
                tree.add(new Node(service * 10 + team, service, members));
                people += members;
            }
            tree.add(new Node(service, 0L, people));
            all += people;
        }
        tree.add(new Node(0, null, all));
        return tree;
    }

    private static Node parent(List<Node> tree, Node node) {
        return tree.stream()
                .filter(other -> node.parent() != null && other.id() == node.parent())
                .findFirst()
                .orElse(null);
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
