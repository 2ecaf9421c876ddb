package org.goldenthread.engagement;

import java.util.Arrays;
import java.util.stream.Stream;
import org.goldenthread.indicator.Indicator;
import org.goldenthread.indicator.Indicators;
import org.goldenthread.instrument.Scale;

/** What a figure measures, in the order in which figures stand under each other. */
public enum FigureKind {
    /** Percentage of the invited who answered. */
    RESPONSE("response-rate"),
    /** Engagement index, from 0 to 100: the mean of its people's own scores. */
    INDEX(Scale.INDEX),
    /** Score of a standard, from 0 to 100, in bands. */
    STANDARD(Scale.STANDARD),
    /** Mean of a scale's items, from 1 to 5. */
    SCALE(Scale.MEAN),
    /** Percentage positive of all answers to a theme's items, pooled. */
    THEME("percentage-positive"),
    /** Percentage positive of those who answered an item. */
    ITEM("percentage-positive"),
    /** Net promoter score of a rating, from -100 to 100. */
    ENPS("enps"),
    /** Percentage who chose an option. */
    OPTION("option-share");

    private final Indicator indicator;

    FigureKind(String indicator) {
        this.indicator = Indicators.get(indicator);
    }

    static FigureKind of(Scale scale) {
        return Arrays.stream(values())
                .filter(kind -> kind.indicator.key().equals(scale.indicator()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No figure for a " + scale.indicator()));
    }

    /** Their names, as they are stored. */
    static String[] inOrder() {
        return names(Arrays.stream(values()));
    }

    /** Names of those that are about one question, and so only for who sees a group whole. */
    static String[] aboutOneQuestion() {
        return names(Stream.of(ITEM, ENPS, OPTION));
    }

    private static String[] names(Stream<FigureKind> kinds) {
        return kinds.map(Enum::name).toArray(String[]::new);
    }

    /** How it is worked out and said. */
    public Indicator indicator() {
        return indicator;
    }
}
