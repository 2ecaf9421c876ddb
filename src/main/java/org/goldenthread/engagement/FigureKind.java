package org.goldenthread.engagement;

import org.goldenthread.indicator.Indicator;
import org.goldenthread.indicator.Indicators;

/** What a figure measures. */
public enum FigureKind {
    /** Percentage of the invited who answered. */
    RESPONSE("response-rate"),
    /** Engagement index, from 0 to 100: the mean of its people's own scores. */
    INDEX("engagement-index"),
    /** Percentage positive of all answers to a theme's items, pooled. */
    THEME("percentage-positive"),
    /** Percentage positive of those who answered an item. */
    ITEM("percentage-positive");

    private final Indicator indicator;

    FigureKind(String indicator) {
        this.indicator = Indicators.get(indicator);
    }

    /** How it is worked out and said. */
    public Indicator indicator() {
        return indicator;
    }
}
