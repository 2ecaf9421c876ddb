package org.goldenthread.survey;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Decides under which group's name the comments of each leaf are read. Every person of a leaf who commented is in exactly one
 * pool, and every pool has at least as many as are needed: so whatever is read together, and whatever is left when one list is
 * taken from another, is nobody's or at least so many people's. What is too little moves up. What is too little even at the
 * top takes the smallest pool along, which loses its name; where there is none, nobody reads it. It depends on numbers and
 * keys only, never on an order.
 */
final class CommentPooling {

    private final List<ReportingGroup> groups;
    private final int least;

    /**
     * @param groups parents before children
     * @param least the fewest people whose comments are read together
     */
    CommentPooling(List<ReportingGroup> groups, int least) {
        this.groups = groups;
        this.least = least;
    }

    /**
     * @param written how many people of each leaf commented; leaves of which nobody did may be left out
     * @return by leaf the group whose pool its comments are in; a leaf that is left out has comments that nobody reads
     */
    Map<Long, Long> poolOf(Map<Long, Integer> written) {
        Map<Long, List<Long>> pools = new TreeMap<>();
        Map<Long, List<Long>> loose = new HashMap<>();
        for (ReportingGroup group : groups.reversed()) {
            List<Long> leaves = loose.computeIfAbsent(group.id(), id -> new ArrayList<>());
            if (written.getOrDefault(group.id(), 0) > 0) {
                leaves.add(group.id());
            }
            if (group.parent() == null && !leaves.isEmpty() && people(leaves, written) < least) {
                smallest(pools, written).ifPresent(pool -> leaves.addAll(pools.remove(pool)));
            }
            if (people(leaves, written) >= least) {
                pools.put(group.id(), leaves);
            } else if (group.parent() != null) {
                loose.computeIfAbsent(group.parent(), id -> new ArrayList<>()).addAll(leaves);
            }
        }
        Map<Long, Long> poolOf = new HashMap<>();
        pools.forEach((pool, leaves) -> leaves.forEach(leaf -> poolOf.put(leaf, pool)));
        return poolOf;
    }

    /** Of several that are equally small the one with the lowest key. */
    private static Optional<Long> smallest(Map<Long, List<Long>> pools, Map<Long, Integer> written) {
        return pools.keySet().stream().min(comparing(pool -> people(pools.getOrDefault(pool, List.of()), written)));
    }

    private static int people(List<Long> leaves, Map<Long, Integer> written) {
        return leaves.stream().mapToInt(leaf -> written.getOrDefault(leaf, 0)).sum();
    }
}
