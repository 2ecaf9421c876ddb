package org.goldenthread.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Has every released sum of every viewer, and exact linear algebra; shares no idea with the gate. The unknowns are the sums
 * over the people who belong to each group and to none below it. Any set of them with fewer people than the threshold whose
 * total is a linear combination of released sums has been found out.
 */
public final class Attacker {

    private final List<Node> cells;
    private final int[] people;
    private final List<BigInteger[]> echelon = new ArrayList<>();

    public Attacker(List<Node> tree, Set<Long> released) {
        this.cells = tree;
        this.people = new int[tree.size()];
        Map<Long, Integer> place = new HashMap<>();
        for (int cell = 0; cell < tree.size(); cell++) {
            place.put(tree.get(cell).id(), cell);
            people[cell] += tree.get(cell).n();
        }
        for (Node node : tree) {
            if (node.parent() != null) {
                people[place.get(node.parent())] -= node.n();
            }
        }
        for (Node node : tree) {
            if (released.contains(node.id())) {
                learn(sumOver(node));
            }
        }
    }

    /** A group of people, by the cells that make it up, that is smaller than the threshold and found out; empty if none. */
    public List<Long> smallestBreach(int threshold) {
        for (int set = 1; set < 1 << cells.size(); set++) {
            int size = 0;
            BigInteger[] wanted = zeros();
            boolean onlyPeopled = true;
            for (int cell = 0; cell < cells.size(); cell++) {
                if ((set >> cell & 1) == 1) {
                    size += people[cell];
                    wanted[cell] = BigInteger.ONE;
                    onlyPeopled &= people[cell] > 0;
                }
            }
            if (onlyPeopled && size < threshold && isDerivable(wanted)) {
                List<Long> breach = new ArrayList<>();
                for (int cell = 0; cell < cells.size(); cell++) {
                    if ((set >> cell & 1) == 1) {
                        breach.add(cells.get(cell).id());
                    }
                }
                return breach;
            }
        }
        return List.of();
    }

    /** Cells without people add nothing, and everybody knows it: they are left out of the sum. */
    private BigInteger[] sumOver(Node node) {
        BigInteger[] sum = zeros();
        for (int cell = 0; cell < cells.size(); cell++) {
            if (people[cell] > 0 && isWithin(cells.get(cell), node)) {
                sum[cell] = BigInteger.ONE;
            }
        }
        return sum;
    }

    private boolean isWithin(Node node, Node whole) {
        Node each = node;
        while (each.id() != whole.id()) {
            if (each.parent() == null) {
                return false;
            }
            long parent = each.parent();
            each = cells.stream()
                    .filter(other -> other.id() == parent)
                    .findFirst()
                    .orElseThrow();
        }
        return true;
    }

    private void learn(BigInteger[] sum) {
        BigInteger[] rest = reduce(sum);
        if (leading(rest) >= 0) {
            echelon.add(rest);
        }
    }

    private boolean isDerivable(BigInteger[] wanted) {
        return leading(reduce(wanted)) < 0;
    }

    /** Eliminates without fractions: multiplying a row by a number other than nought keeps what it spans. */
    private BigInteger[] reduce(BigInteger[] row) {
        BigInteger[] rest = row.clone();
        for (BigInteger[] known : echelon) {
            int column = leading(known);
            BigInteger factor = rest[column];
            if (factor.signum() != 0) {
                for (int cell = 0; cell < rest.length; cell++) {
                    rest[cell] = rest[cell].multiply(known[column]).subtract(known[cell].multiply(factor));
                }
            }
        }
        return rest;
    }

    private static int leading(BigInteger[] row) {
        for (int column = 0; column < row.length; column++) {
            if (row[column].signum() != 0) {
                return column;
            }
        }
        return -1;
    }

    private BigInteger[] zeros() {
        BigInteger[] zeros = new BigInteger[cells.size()];
        java.util.Arrays.fill(zeros, BigInteger.ZERO);
        return zeros;
    }
}
