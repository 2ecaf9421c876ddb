package org.goldenthread.scorecard;

import org.goldenthread.indicator.Measured;

/**
 * A row of the scorecard, as its definition file says.
 *
 * @param purpose why it is looked at, in a sentence
 * @param origin where its figures come from, in words
 * @param source name of the {@link org.goldenthread.indicator.IndicatorSource} that is asked
 * @param figure what the source calls it
 */
record KeyIndicator(
        String key,
        String theme,
        String name,
        String purpose,
        String origin,
        String source,
        String figure,
        Measured measured) {}
