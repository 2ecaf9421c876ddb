package org.goldenthread.disclosure;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Attack 5, differencing: whatever is shown to whomever, all of it together tells nothing about fewer than k people. */
class DisclosureAttackTest {

    private static final int TREES = 400;
    private static final int SIZE = 10;

    @Test
    void nothingAboutFewerThanTheThresholdCanBeWorkedOut() {
        Random random = new Random(20260327);
        for (int round = 0; round < TREES; round++) {
            int threshold = 5 + random.nextInt(6);
            List<Node> tree = RandomTrees.tree(random, SIZE);

            assertThat(new Attacker(tree, released(tree, threshold)).smallestBreach(threshold))
                    .as("tree %s, threshold %d", tree, threshold)
                    .isEmpty();
        }
    }

    /** Without this the test above would prove nothing: a gate that only looks at the threshold is broken most of the time. */
    @Test
    void theSameAttackBreaksAGateThatKnowsOnlyTheThreshold() {
        Random random = new Random(20260327);
        int broken = 0;
        for (int round = 0; round < TREES; round++) {
            int threshold = 5 + random.nextInt(6);
            List<Node> tree = RandomTrees.tree(random, SIZE);
            Set<Long> naive = tree.stream()
                    .filter(Node::eligible)
                    .filter(node -> node.n() >= threshold)
                    .map(Node::id)
                    .collect(toSet());

            broken += new Attacker(tree, naive).smallestBreach(threshold).isEmpty() ? 0 : 1;
        }
        assertThat(broken).isGreaterThan(TREES / 2);
    }

    /** A gate that withheld everything would pass too: ours shows most of what is large enough. */
    @Test
    void mostOfWhatIsLargeEnoughIsShown() {
        Random random = new Random(20260327);
        long shown = 0;
        long largeEnough = 0;
        for (int round = 0; round < TREES; round++) {
            List<Node> tree = RandomTrees.tree(random, SIZE);
            shown += released(tree, 5).size();
            largeEnough += tree.stream()
                    .filter(Node::eligible)
                    .filter(node -> node.n() >= 5)
                    .count();
        }
        assertThat((double) shown / largeEnough).isGreaterThan(0.6);
    }

    private static Set<Long> released(List<Node> tree, int threshold) {
        return DisclosureGate.decide(tree, threshold).entrySet().stream()
                .filter(entry -> entry.getValue().isShown())
                .map(Map.Entry::getKey)
                .collect(toSet());
    }
}
