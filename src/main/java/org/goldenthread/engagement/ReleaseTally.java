package org.goldenthread.engagement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.survey.AnswerCounts;
import org.goldenthread.survey.ReportingGroup;
import org.jspecify.annotations.Nullable;

/** The sums of some people, such as those of a group and everything below it, before any gate. */
final class ReleaseTally {

    private final int[][] counts;
    private final int[] answered;
    private final int[] people;
    private final long[] points;
    private int ballots;

    private ReleaseTally(Instrument instrument) {
        int items = instrument.items().size();
        this.counts = new int[items][];
        for (int item = 0; item < items; item++) {
            counts[item] = new int[instrument.items().get(item).countedAnswers()];
        }
        this.answered = new int[items];
        this.people = new int[instrument.scored().size()];
        this.points = new long[people.length];
    }

    static ReleaseTally of(List<AnswerCounts> cells, Instrument instrument) {
        var tally = new ReleaseTally(instrument);
        cells.forEach(tally::add);
        return tally;
    }

    /**
     * Adds the cells up through the tree.
     *
     * @param groups parents before children
     * @throws IllegalStateException when counts are about a group that is not in the tree
     */
    static Map<Long, ReleaseTally> perGroup(
            List<ReportingGroup> groups, List<AnswerCounts> cells, Instrument instrument) {
        Map<Long, ReleaseTally> tallies = new HashMap<>();
        Map<Long, ReportingGroup> byId = new HashMap<>();
        groups.forEach(group -> {
            byId.put(group.id(), group);
            tallies.put(group.id(), new ReleaseTally(instrument));
        });
        for (AnswerCounts cell : cells) {
            @Nullable ReportingGroup group = byId.get(cell.group());
            if (group == null) {
                throw new IllegalStateException("Answers of group " + cell.group() + ", which is not in the tree");
            }
            while (group != null) {
                ReleaseTally tally = tallies.get(group.id());
                if (tally != null) {
                    tally.add(cell);
                }
                group = group.parent() == null ? null : byId.get(group.parent());
            }
        }
        return tallies;
    }

    private void add(AnswerCounts cell) {
        ballots += cell.ballots();
        for (int item = 0; item < counts.length; item++) {
            answered[item] += cell.answered()[item];
            for (int answer = 0; answer < counts[item].length; answer++) {
                counts[item][answer] += cell.counts()[item][answer];
            }
        }
        for (int scale = 0; scale < people.length; scale++) {
            people[scale] += cell.scored().get(scale).people();
            points[scale] += cell.scored().get(scale).points();
        }
    }

    int ballots() {
        return ballots;
    }

    int answered(int item) {
        return answered[item];
    }

    /** How many gave each answer to an item, from the lowest; or chose each option. */
    int[] counts(int item) {
        return counts[item];
    }

    /** How many answered all items of a scored scale. */
    int people(int scale) {
        return people[scale];
    }

    /** The points of those people together. */
    long points(int scale) {
        return points[scale];
    }
}
