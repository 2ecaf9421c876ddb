package org.goldenthread.performance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.disclosure.DisclosureGate;
import org.goldenthread.disclosure.Node;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.organisation.UnitKind;
import org.jspecify.annotations.Nullable;

/**
 * The sums of one unit that a person works in.
 *
 * @param denominator sum of denominators; of full-time equivalents for a plain count
 * @param people how many contribute, the person included if they do
 */
record PeerGroup(
        long unit,
        @Nullable Long parent,
        UnitKind kind,
        String name,
        long numerator,
        BigDecimal denominator,
        int people) {

    /** The fewest others that a comparison may be about. */
    static final int THRESHOLD = 5;

    /**
     * Which of the groups, one inside the other, a person may see. They know their own numbers, so they are taken out of
     * every group first: what is left, and every difference between two shown groups, is about nobody or at least five.
     *
     * @param contributes whether the person's own numbers are in the sums
     */
    static Map<Long, Verdict> verdicts(List<PeerGroup> groups, boolean contributes) {
        List<Node> others = new ArrayList<>();
        for (PeerGroup group : groups) {
            others.add(new Node(group.unit, group.parent, Math.max(0, group.people - (contributes ? 1 : 0))));
        }
        return DisclosureGate.decide(others, THRESHOLD);
    }
}
