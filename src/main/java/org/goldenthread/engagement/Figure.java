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
 * @param clear whether the change is more than chance, by {@link Difference}
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
        boolean clear,
        List<Integer> distribution)
        implements Serializable {

    public Figure {
        distribution = List.copyOf(distribution);
    }

    /** The same, when its change has turned out to be clear. */
    Figure clearly() {
        return new Figure(id, group, kind, key, verdict, n, value, bound, change, true, distribution);
    }

    public boolean isShown() {
        return verdict.isShown();
    }

    /** Whether it has a change for the less, clear or not. */
    boolean isDown() {
        return change != null && change < 0;
    }

    /** How large its change is, either way; 0 without one. */
    double changeSize() {
        return change == null ? 0 : Math.abs(change);
    }

    /**
     * Whether it differs from another group's figure of the same wave by more than chance; never of a bound.
     *
     * @param base of how many people it is; null when that is not told
     * @param otherBase the same of the other
     */
    boolean isClearlyApart(Figure other, @Nullable Integer base, @Nullable Integer otherBase) {
        return isShown()
                && other.isShown()
                && bound == Bound.ABOUT
                && other.bound == Bound.ABOUT
                && Difference.isClear(Difference.Estimate.of(this, base), Difference.Estimate.of(other, otherBase));
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
