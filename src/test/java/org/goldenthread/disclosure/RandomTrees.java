package org.goldenthread.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Trees of groups such as organisations have, mostly with small teams, where a gate is hardest put. */
final class RandomTrees {

    private RandomTrees() {}

    /** @param size groups, at most as many as there are places for people */
    static List<Node> tree(Random random, int size) {
        int[] parents = new int[size];
        int[] people = new int[size];
        for (int node = 1; node < size; node++) {
            parents[node] = random.nextInt(Math.min(node, 5));
        }
        for (int node = 0; node < size; node++) {
            boolean leaf = isLeaf(parents, node);
            people[node] = leaf ? random.nextInt(14) : random.nextInt(3) == 0 ? random.nextInt(8) : 0;
        }
        for (int node = size - 1; node > 0; node--) {
            people[parents[node]] += people[node];
        }
        List<Node> nodes = new ArrayList<>();
        for (int node = 0; node < size; node++) {
            boolean eligible = random.nextInt(10) > 0;
            nodes.add(new Node(node, node == 0 ? null : (long) parents[node], people[node], eligible, List.of()));
        }
        return nodes;
    }

    private static boolean isLeaf(int[] parents, int node) {
        for (int other = 1; other < parents.length; other++) {
            if (parents[other] == node) {
                return false;
            }
        }
        return true;
    }
}
