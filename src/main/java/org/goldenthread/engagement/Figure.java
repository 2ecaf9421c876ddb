package org.goldenthread.engagement;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.indicator.Band;
import org.goldenthread.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * One released figure about one group as it is shown: rounded, or withheld with a reason.
 *
 * @param id key of the figure, by which a commitment cites it
 * @param group the reporting group that it is about
 * @param key of the theme, item or scale, or an {@link OptionKey}; empty for the response rate and the index
 * @param verdict shown, or why it is withheld; then n, value and the rest are 0 or empty
 * @param n people behind it; for the response rate those who answered
 * @param value in the range of its kind, rounded to the step for n people
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
        double value,
        Bound bound,
        @Nullable Double change,
        List<Integer> distribution)
        implements Serializable {

    public Figure {
        distribution = List.copyOf(distribution);
    }

    public boolean isShown() {
        return verdict.isShown();
    }

    /** A value or a change without decimals that say nothing: 58, but 3.4. */
    public static Number plain(double number) {
        return number == Math.rint(number) ? (Number) (int) number : (Number) number;
    }

    /** The value out of its whole range, from 0 to 100, to draw it. */
    public int percentOfRange() {
        return (int) Math.round(100 * kind.indicator().part(value));
    }

    /** The band that what is shown lies in: never that of the unrounded value, which would tell more. */
    public Optional<Band> band() {
        Indicator indicator = kind.indicator();
        return switch (bound) {
            case ABOUT -> isShown() ? indicator.band(value) : Optional.empty();
            case AT_LEAST ->
                indicator
                        .band(value)
                        .filter(band -> indicator.band(indicator.most()).equals(Optional.of(band)));
            case AT_MOST ->
                indicator
                        .band(value)
                        .filter(band -> indicator.band(indicator.least()).equals(Optional.of(band)));
        };
    }

    /** Translation key of the value in words, such as "58 %" or "at least 85 %"; its arguments are {@link #valueInWords}. */
    public String valueKey() {
        if (!isShown()) {
            return "engagement.value.withheld";
        }
        String key = "engagement.value." + kind.indicator().unit().name().toLowerCase(Locale.ROOT);
        return switch (bound) {
            case ABOUT -> key;
            case AT_LEAST -> key + "-at-least";
            case AT_MOST -> key + "-at-most";
        };
    }

    /** The value, and how far from nought it is. */
    public Object[] valueInWords() {
        return new Object[] {value, Math.abs(value)};
    }
}
