package org.goldenthread.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Decides which groups of a tree may have one figure shown, for all viewers together.
 *
 * <p>The rule: for every shown group, its people less those of its top-most shown descendants (its residual) are nobody or
 * at least the threshold. Residuals are disjoint, and whatever can be worked out from sums over shown groups is a sum of
 * residuals; so nothing about fewer people can be worked out. Where a residual is too small, the smallest top-most shown
 * group below is withheld too, the lowest id first among equals, until it is not. When nodes carry shares, a residual in
 * which one answer holds everybody or everybody but one is treated as too small.
 */
public final class DisclosureGate {

    private final int threshold;
    private final Map<Long, List<Node>> children = new LinkedHashMap<>();
    private final Map<Long, Verdict> verdicts = new LinkedHashMap<>();

    private DisclosureGate(int threshold) {
        this.threshold = threshold;
    }

    /**
     * The same answer for the same tree, whatever the order of the nodes.
     *
     * @param threshold the fewest people that a figure may be about; at least 2
     * @return a verdict for each node
     * @throws IllegalArgumentException when a group has fewer people than the groups below it together, two nodes have one
     *     id, or the parents go round in a circle
     */
    public static Map<Long, Verdict> decide(Collection<Node> nodes, int threshold) {
        if (threshold < 2) {
            throw new IllegalArgumentException("A threshold of " + threshold + " protects nobody");
        }
        DisclosureGate gate = new DisclosureGate(threshold);
        Map<Long, Node> known = new LinkedHashMap<>();
        nodes.forEach(node -> {
            if (known.put(node.id(), node) != null) {
                throw new IllegalArgumentException("Two groups with id " + node.id());
            }
        });
        List<Node> roots = new ArrayList<>();
        known.values().forEach(node -> {
            if (node.parent() == null || !known.containsKey(node.parent())) {
                roots.add(node);
            } else {
                gate.children
                        .computeIfAbsent(node.parent(), parent -> new ArrayList<>())
                        .add(node);
            }
        });
        roots.forEach(gate::settle);
        if (gate.verdicts.size() != known.size()) {
            throw new IllegalArgumentException("The parents of some groups go round in a circle");
        }
        return gate.verdicts;
    }

    /** Post-order: when a group is settled, everything below it is, so one pass is enough. */
    private Branch settle(Node node) {
        int[] own = parts(node);
        Branch branch = new Branch(node, own);
        for (Node child : children.getOrDefault(node.id(), List.of())) {
            branch.take(settle(child), parts(child));
        }
        Verdict verdict = verdict(node, branch);
        verdicts.put(node.id(), verdict);
        return verdict.isShown() ? branch.shown() : branch;
    }

    private Verdict verdict(Node node, Branch branch) {
        if (!node.eligible()) {
            return Verdict.WITHHELD_ABOVE;
        }
        if (node.n() < threshold) {
            return Verdict.TOO_FEW;
        }
        while (!isSafe(branch.residual)) {
            @Nullable Branch smallest = branch.topMostShown.pollFirst();
            if (smallest == null) {
                return Verdict.TOO_ALIKE;
            }
            verdicts.put(smallest.node.id(), Verdict.PROTECTS_OTHERS);
            branch.open(smallest);
        }
        return Verdict.SHOWN;
    }

    private boolean isSafe(int[] residual) {
        if (residual[0] == 0) {
            return true;
        }
        for (int part = 1; part < residual.length; part++) {
            if (residual[part] > residual[0] - 2) {
                return false;
            }
        }
        return residual[0] >= threshold;
    }

    private static int[] parts(Node node) {
        int[] parts = new int[node.shares().size() + 1];
        parts[0] = node.n();
        for (int share = 0; share < node.shares().size(); share++) {
            parts[share + 1] = node.shares().get(share);
        }
        return parts;
    }

    /** A group with what is left of it beside the top-most shown groups below. */
    private static final class Branch {

        private static final Comparator<Branch> SMALLEST_FIRST = Comparator.comparingInt(
                        (Branch branch) -> branch.node.n())
                .thenComparingLong(branch -> branch.node.id());

        private final Node node;
        private final int[] residual;
        private final TreeSet<Branch> topMostShown = new TreeSet<>(SMALLEST_FIRST);
        private boolean shown;

        Branch(Node node, int[] residual) {
            this.node = node;
            this.residual = residual;
        }

        Branch shown() {
            shown = true;
            return this;
        }

        void take(Branch child, int[] whole) {
            if (whole.length != residual.length) {
                throw new IllegalArgumentException("Group " + child.node.id() + " has other answers than its parent");
            }
            for (int part = 0; part < residual.length; part++) {
                residual[part] -= whole[part];
                if (residual[part] < 0) {
                    throw new IllegalArgumentException("Group " + node.id() + " is smaller than the groups in it");
                }
            }
            if (child.shown) {
                topMostShown.add(child);
            } else {
                open(child);
            }
        }

        /** A group that is not shown: what is left of it falls to this one, and what is shown below it is now top-most. */
        void open(Branch hidden) {
            for (int part = 0; part < residual.length; part++) {
                residual[part] += hidden.residual[part];
            }
            topMostShown.addAll(hidden.topMostShown);
        }
    }
}
