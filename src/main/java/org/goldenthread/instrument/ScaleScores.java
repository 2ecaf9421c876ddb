package org.goldenthread.instrument;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.goldenthread.indicator.Indicator;
import org.goldenthread.indicator.Indicators;

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
        Indicator indicator = Indicators.get(scale.indicator());
        int sum = 0;
        for (String key : scale.items()) {
            Item item = instrument.item(key);
            int answer = answers.getOrDefault(key, Item.NONE);
            if (answer < 1 || answer > item.highest()) {
                return OptionalDouble.empty();
            }
            sum += indicator.points(answer, item.reversed());
        }
        return indicator.value(sum, 1, scale.items().size());
    }
}
