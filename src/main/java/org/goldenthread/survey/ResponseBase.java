package org.goldenthread.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.goldenthread.disclosure.DisclosureGate;
import org.goldenthread.disclosure.Node;
import org.goldenthread.disclosure.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Of how many people a response rate is: those who were asked and are still in post at close, and leavers who had answered.
 * Everybody knows who has left, so that number tells whether a leaver had answered, where few have left: it passes the
 * gate like any figure, and where it may not be told all who left stay among those asked.
 */
final class ResponseBase {

    /** @param answered of those who left */
    record Leavers(int left, int answered) {

        static final Leavers NONE = new Leavers(0, 0);

        private Leavers plus(Leavers others) {
            return new Leavers(left + others.left, answered + others.answered);
        }
    }

    private ResponseBase() {}

    /**
     * @param groups the whole tree, parents before children, each with all who were ever asked in it
     * @param leavers by leaf group; none where there is no entry
     * @return for each group
     */
    static Map<Long, Integer> of(List<ReportingGroup> groups, Map<Long, Leavers> leavers, int threshold) {
        Map<Long, Leavers> below = new HashMap<>(leavers);
        groups.reversed().forEach(group -> {
            @Nullable Long parent = group.parent();
            if (parent != null) {
                below.merge(parent, below.getOrDefault(group.id(), Leavers.NONE), Leavers::plus);
            }
        });
        Map<Long, Verdict> verdicts = DisclosureGate.decide(
                groups.stream()
                        .map(group -> node(group, below.getOrDefault(group.id(), Leavers.NONE)))
                        .toList(),
                threshold);
        Map<Long, Integer> base = new HashMap<>();
        groups.forEach(group -> {
            Leavers gone = below.getOrDefault(group.id(), Leavers.NONE);
            boolean told = Objects.requireNonNull(verdicts.get(group.id())).isShown();
            base.put(group.id(), told ? group.invited() - gone.left() + gone.answered() : group.invited());
        });
        return base;
    }

    private static Node node(ReportingGroup group, Leavers gone) {
        return new Node(
                group.id(), group.parent(), gone.left(), true, List.of(gone.answered(), gone.left() - gone.answered()));
    }
}
