package org.goldenthread.scorecard;

import java.io.Serializable;
import java.time.LocalDate;
import org.goldenthread.indicator.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A row of the scorecard in the words in which it is shown, so that a frozen copy says exactly what was seen.
 *
 * @param origin where its figure comes from
 * @param value such as "72 %"; empty when there is none
 * @param because why there is none; empty when there is one
 * @param compared such as "up from 66 %"; empty when there is nothing to compare with
 * @param basis what both are about, and how many stand behind them; may be empty
 * @param benchmark a published figure with its source; may be empty
 * @param target such as "75 %"; empty for none
 * @param targetBy who set it; empty for none
 * @param targetOn when; null for none
 * @param number the value as a number; null where there is none, or only a bound
 */
public record ScorecardRow(
        String key,
        String theme,
        String indicator,
        String purpose,
        String origin,
        String value,
        String because,
        String compared,
        String basis,
        String benchmark,
        String target,
        String targetBy,
        @Nullable LocalDate targetOn,
        Standing standing,
        @Nullable Double number)
        implements Serializable {

    public boolean isShown() {
        return because.isEmpty();
    }
}
