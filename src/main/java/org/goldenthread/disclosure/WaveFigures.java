package org.goldenthread.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * One figure of one wave, as it is shown for groups of a tree.
 *
 * @param parents of every group; null for a root
 * @param said of the groups it is shown for
 */
public record WaveFigures(Map<Long, @Nullable Long> parents, Map<Long, Said> said) {

    /**
     * What is known of one group.
     *
     * @param n people behind the figure
     * @param least their sum at least, where one person adds from 0 to 1
     * @param most their sum at most; the same where the figure tells it
     */
    public record Said(int n, double least, double most) {

        private boolean isExact() {
            return least == most;
        }

        private Said less(Said part) {
            return new Said(n - part.n, least - part.most, most - part.least);
        }
    }

    public WaveFigures {
        parents = Collections.unmodifiableMap(new HashMap<>(parents));
        said = Collections.unmodifiableMap(new TreeMap<>(said));
    }

    WaveFigures without(Set<Long> groups) {
        Map<Long, Said> left = new TreeMap<>(said);
        left.keySet().removeAll(groups);
        return new WaveFigures(parents, left);
    }

    boolean isExact(long group) {
        Said known = said.get(group);
        return known != null && known.isExact();
    }

    /** The group itself, and those above it. */
    List<Long> upFrom(long group) {
        List<Long> up = new ArrayList<>();
        for (@Nullable Long each = group; each != null; each = parents.get(each)) {
            up.add(each);
        }
        return up;
    }

    /**
     * Some of the shown groups less the top-most of them below, where there are any.
     *
     * @param which which of the shown groups are looked at; the others are as if they were not shown
     */
    Map<Long, Said> residuals(LongPredicate which) {
        Map<Long, Said> residuals = new TreeMap<>();
        said.forEach((group, known) -> {
            if (which.test(group)) {
                above(group, which).ifPresent(above -> {
                    Said rest = residuals.getOrDefault(above, Objects.requireNonNull(said.get(above)));
                    residuals.put(above, rest.less(known));
                });
            }
        });
        return residuals;
    }

    /** The smallest of the top-most exact groups in a group, or itself where there are none. */
    long smallestWithin(long group) {
        return said.entrySet().stream()
                .filter(entry -> isExact(entry.getKey()))
                .filter(entry -> above(entry.getKey(), this::isExact)
                        .filter(above -> above == group)
                        .isPresent())
                .min(WaveGate.SMALLEST_FIRST)
                .map(Map.Entry::getKey)
                .orElse(group);
    }

    Optional<Long> above(long group, LongPredicate which) {
        return upFrom(group).stream().skip(1).filter(which::test).findFirst();
    }
}
