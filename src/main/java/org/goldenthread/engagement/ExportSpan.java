package org.goldenthread.engagement;

/** How much is taken away at once. */
public enum ExportSpan {
    /** One wave. */
    WAVE,
    /** The wave and all earlier ones of its series, the oldest first. */
    SERIES
}
