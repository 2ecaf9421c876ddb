package org.goldenthread.engagement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.survey.AnswerCounts;
import org.goldenthread.survey.ReportingGroup;
import org.jspecify.annotations.Nullable;

/** The sums of one reporting group and everything below it, before any gate. */
final class ReleaseTally {

    private final int[][] counts;
    private int ballots;
    private int indexed;
    private double indexSum;

    private ReleaseTally(int items) {
        this.counts = new int[items][5];
    }

    /**
     * Adds the leaves up through the tree.
     *
     * @param groups parents before children
     * @throws IllegalStateException when counts are about a group that is not in the tree
     */
    static Map<Long, ReleaseTally> perGroup(List<ReportingGroup> groups, List<AnswerCounts> leaves, int items) {
        Map<Long, ReleaseTally> tallies = new HashMap<>();
        Map<Long, ReportingGroup> byId = new HashMap<>();
        groups.forEach(group -> {
            byId.put(group.id(), group);
            tallies.put(group.id(), new ReleaseTally(items));
        });
        for (AnswerCounts leaf : leaves) {
            @Nullable ReportingGroup group = byId.get(leaf.group());
            if (group == null) {
                throw new IllegalStateException("Answers of group " + leaf.group() + ", which is not in the tree");
            }
            while (group != null) {
                ReleaseTally tally = tallies.get(group.id());
                if (tally != null) {
                    tally.add(leaf);
                }
                group = group.parent() == null ? null : byId.get(group.parent());
            }
        }
        return tallies;
    }

    private void add(AnswerCounts leaf) {
        ballots += leaf.ballots();
        indexed += leaf.indexed();
        indexSum += leaf.indexSum();
        for (int item = 0; item < counts.length; item++) {
            for (int answer = 0; answer < counts[item].length; answer++) {
                counts[item][answer] += leaf.counts()[item][answer];
            }
        }
    }

    int ballots() {
        return ballots;
    }

    int indexed() {
        return indexed;
    }

    double indexSum() {
        return indexSum;
    }

    /** How many gave each answer to an item, from strongly disagree to strongly agree. */
    int[] counts(int item) {
        return counts[item];
    }
}
