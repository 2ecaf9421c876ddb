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

    /** What is looked at beside the number of people. */
    private enum Rule {
        /** No one answer holds everybody, or everybody but one. */
        ONE_ANSWER,
        /** Two shares, a sum and what it lacks: neither is what one person alone can add. */
        SUMS,
        /** Every answer was given by two people at least. */
        EVERY_ANSWER
    }

    private final int threshold;
    private final Rule rule;
    /** What one person can add to a sum, where sums are looked at for themselves; else 0. */
    private final int one;

    private final Map<Long, List<Node>> children = new LinkedHashMap<>();
    private final Map<Long, Verdict> verdicts = new LinkedHashMap<>();

    private DisclosureGate(int threshold, Rule rule, int one) {
        this.threshold = threshold;
        this.rule = rule;
        this.one = one;
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
        return decide(new DisclosureGate(threshold, Rule.ONE_ANSWER, 0), nodes);
    }

    /**
     * Which groups, of those that may be shown at all, may have a sum shown as it is. A sum that all, or all but one, have
     * added nothing to, or as much as one can, is {@link Verdict#TOO_ALIKE}: of it only that may be said. Every residual of
     * the others leaves room on both sides for more than one person, also when everything said of the groups within it is
     * known; where it does not, the smallest top-most group below is withheld.
     *
     * @param nodes each with two shares: its sum, and how much larger the sum could be
     * @param one what one person can add to a sum at most; 1 or more
     */
    public static Map<Long, Verdict> decideSums(Collection<Node> nodes, int threshold, int one) {
        if (one < 1 || nodes.stream().anyMatch(node -> node.shares().size() != 2)) {
            throw new IllegalArgumentException("Not sums to which one person adds up to " + one);
        }
        return decide(new DisclosureGate(threshold, Rule.SUMS, one), nodes);
    }

    /**
     * Which groups may have a whole table of shares shown that together make up everybody. Every residual has people behind
     * each share, two or more: what one share leaves out the others tell, so none of them can be a mere bound.
     *
     * @param nodes each with the same shares
     */
    public static Map<Long, Verdict> decideTables(Collection<Node> nodes, int threshold) {
        return decide(new DisclosureGate(threshold, Rule.EVERY_ANSWER, 0), nodes);
    }

    private static Map<Long, Verdict> decide(DisclosureGate gate, Collection<Node> nodes) {
        if (gate.threshold < 2) {
            throw new IllegalArgumentException("A threshold of " + gate.threshold + " protects nobody");
        }
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
        if (rule == Rule.SUMS && verdict == Verdict.TOO_ALIKE) {
            branch.sayAlike(one);
        }
        return verdict.isShown() ? branch.shown() : branch;
    }

    private Verdict verdict(Node node, Branch branch) {
        if (!node.eligible()) {
            return Verdict.WITHHELD_ABOVE;
        }
        if (node.n() < threshold) {
            return Verdict.TOO_FEW;
        }
        if (rule != Rule.ONE_ANSWER && node.shares().stream().anyMatch(share -> isTooAlike(share, node.n()))) {
            return Verdict.TOO_ALIKE;
        }
        while (!isSafe(branch.residual)) {
            @Nullable Branch smallest = branch.topMostShown.pollFirst();
            if (smallest != null) {
                branch.open(smallest);
            } else {
                smallest = branch.topMostAlike.pollFirst();
                if (smallest == null) {
                    return Verdict.TOO_ALIKE;
                }
                branch.forget(smallest);
            }
            verdicts.put(smallest.node.id(), Verdict.PROTECTS_OTHERS);
        }
        return Verdict.SHOWN;
    }

    private boolean isSafe(int[] residual) {
        if (residual[0] == 0) {
            return true;
        }
        for (int part = 1; part < residual.length; part++) {
            if (isTooAlike(residual[part], residual[0])) {
                return false;
            }
        }
        return residual[0] >= threshold;
    }

    private boolean isTooAlike(int share, int people) {
        return switch (rule) {
            case ONE_ANSWER -> share > people - 2;
            case SUMS -> share <= one;
            case EVERY_ANSWER -> share < 2;
        };
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
        private final TreeSet<Branch> topMostAlike = new TreeSet<>(SMALLEST_FIRST);

        /** The residual before it was said that it is alike; empty when that is not said. */
        private int[] unsaid = {};

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

        /** That they are alike is known of it, so it leaves room for one person, on both sides together. */
        void sayAlike(int one) {
            unsaid = residual.clone();
            int[] whole = parts(node);
            int few = whole[1] <= whole[2] ? 1 : 2;
            residual[few] = whole[few];
            residual[3 - few] = one - whole[few];
        }

        /** Takes back that a group is said to be alike. */
        void forget(Branch alike) {
            for (int part = 0; part < residual.length; part++) {
                residual[part] += alike.unsaid[part] - alike.residual[part];
            }
            topMostAlike.addAll(alike.topMostAlike);
        }

        /** A group that is not shown: what is left of it falls to this one, and what is shown below it is now top-most. */
        void open(Branch hidden) {
            for (int part = 0; part < residual.length; part++) {
                residual[part] += hidden.residual[part];
            }
            topMostShown.addAll(hidden.topMostShown);
            if (hidden.unsaid.length > 0) {
                topMostAlike.add(hidden);
            } else {
                topMostAlike.addAll(hidden.topMostAlike);
            }
        }
    }
}
