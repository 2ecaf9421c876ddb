package org.goldenthread.development.strengths;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One person's own order of strengths, in bands. Strengths with equal scores always stand in one band: as many whole groups of
 * equals as there is room for are signature strengths, from the top, and lesser-used ones, from the bottom. There is room
 * for a third of those that have a score, and for seven at most. Who answered everything alike has neither.
 */
final class Ranking {

    private static final int MOST = 7;
    private static final int SHARE = 3;

    private Ranking() {}

    static Map<String, Band> bands(Map<String, Integer> scores) {
        int room = Math.min(MOST, scores.size() / SHARE);
        Map<String, Band> bands = new HashMap<>();
        scores.keySet().forEach(strength -> bands.put(strength, Band.MIDDLE));
        ends(scores, Comparator.reverseOrder(), room).forEach(strength -> bands.put(strength, Band.SIGNATURE));
        ends(scores, Comparator.naturalOrder(), room).forEach(strength -> bands.put(strength, Band.LESSER_USED));
        return bands;
    }

    /** Strengths of the outermost scores, group of equals by group of equals, while they fit. */
    private static Stream<String> ends(Map<String, Integer> scores, Comparator<Integer> outermostFirst, int room) {
        List<Integer> values = scores.values().stream().sorted(outermostFirst).toList();
        // A score is an end one when it and all beyond it fit: how many are as far out, its equals included.
        return scores.entrySet().stream()
                .filter(each -> values.stream()
                                .filter(value -> outermostFirst.compare(value, each.getValue()) <= 0)
                                .count()
                        <= room)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet())
                .stream();
    }
}
