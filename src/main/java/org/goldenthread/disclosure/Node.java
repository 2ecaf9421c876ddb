package org.goldenthread.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of people in a tree of groups.
 *
 * @param id any key, unique in the tree; it decides between groups of the same size
 * @param parent the group that this one is a part of; null for a root, and unknown parents count as null
 * @param n people behind the figure, those of the groups below included; 0 or more
 * @param eligible whether it may be shown at all; false when what the figure is a part of is withheld already
 * @param shares how many of the n gave each kind of answer, when the figure is to show that; else empty
 */
public record Node(long id, @Nullable Long parent, int n, boolean eligible, List<Integer> shares) {

    public Node {
        shares = List.copyOf(shares);
        if (n < 0 || shares.stream().anyMatch(share -> share < 0)) {
            throw new IllegalArgumentException("A count below nought in group " + id);
        }
    }

    public Node(long id, @Nullable Long parent, int n) {
        this(id, parent, n, true, List.of());
    }
}
