package org.goldenthread.instrument;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * One person's scale scores: the mean of a scale's items, of which reversed ones count as six minus the answer. The rule of
 * the Management Standards indicator tool (Health and Safety Executive).
 */
public final class ScaleScores {

    private ScaleScores() {}

    /**
     * @param answers from 1 to 5 by the item's key; anything else is no answer
     * @return a score for each scale of the instrument, in its order
     */
    public static List<ScaleScore> of(Instrument instrument, Map<String, Integer> answers) {
        return instrument.scales().stream()
                .map(scale -> new ScaleScore(scale, mean(instrument, scale, answers)))
                .toList();
    }

    private static OptionalDouble mean(Instrument instrument, Scale scale, Map<String, Integer> answers) {
        List<Integer> points = scale.items().stream()
                .map(instrument::item)
                .map(item -> points(item, answers.getOrDefault(item.key(), 0)))
                .toList();
        return points.contains(0)
                ? OptionalDouble.empty()
                : points.stream().mapToInt(Integer::intValue).average();
    }

    private static int points(Item item, int answer) {
        if (answer < 1 || answer > 5) {
            return 0;
        }
        return item.reversed() ? 6 - answer : answer;
    }
}
