package org.goldenthread.engagement;

import java.io.Serializable;
import java.util.List;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.disclosure.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * One released figure about one group as it is shown: rounded, or withheld with a reason.
 *
 * @param id key of the figure, by which a commitment cites it
 * @param group the reporting group that it is about
 * @param key the theme's or the item's key; empty for the response rate and the index
 * @param verdict shown, or why it is withheld; then n, value and the rest are 0 or empty
 * @param n people behind it; for the response rate those who answered
 * @param value from 0 to 100, rounded to the step for n people
 * @param bound whether the value is rounded or only a bound
 * @param change against the wave before: the difference of the unrounded values, rounded to the coarser of the two steps;
 *     null when either figure is withheld or a bound, or the group was not the same
 * @param distribution percentages of those who answered the item, from strongly disagree to strongly agree; empty when it
 *     is no item or its distribution is withheld
 */
public record Figure(
        long id,
        long group,
        FigureKind kind,
        String key,
        Verdict verdict,
        int n,
        int value,
        Bound bound,
        @Nullable Integer change,
        List<Integer> distribution)
        implements Serializable {

    public Figure {
        distribution = List.copyOf(distribution);
    }

    public boolean isShown() {
        return verdict.isShown();
    }

    /** Translation key of the value in words, such as "58 %" or "at least 85 %"; its one argument is the value. */
    public String valueKey() {
        if (!isShown()) {
            return "engagement.value.withheld";
        }
        boolean index = kind == FigureKind.INDEX;
        return switch (bound) {
            case ABOUT -> index ? "engagement.value.index" : "engagement.value.percent";
            case AT_LEAST -> index ? "engagement.value.index-at-least" : "engagement.value.at-least";
            case AT_MOST -> index ? "engagement.value.index-at-most" : "engagement.value.at-most";
        };
    }
}
