package org.goldenthread.engagement;

/** What a figure measures. */
public enum FigureKind {
    /** Percentage of the invited who answered. */
    RESPONSE,
    /** Engagement index, from 0 to 100: the mean of its people's own scores. */
    INDEX,
    /** Percentage positive of all answers to a theme's items, pooled. */
    THEME,
    /** Percentage positive of those who answered an item. */
    ITEM
}
