package org.goldenthread.performance;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.goldenthread.variation.AgainstTarget;
import org.goldenthread.variation.Funnel;
import org.goldenthread.variation.ProcessBehaviour;
import org.jspecify.annotations.Nullable;

/**
 * One measure of the signed-in person, as of the last month that is known.
 *
 * @param meaning definition in one or two sentences
 * @param overlapping whether each month of the trend counts earlier months too
 * @param numerator 0 or more
 * @param denominator null for a plain count; else not below the numerator, and 0 when nothing was due
 * @param target null where nobody has set one
 * @param trend up to 24 months that are known, the oldest first, the last being this figure
 * @param source where the last month came from; null for one from before that was kept
 * @param restatements what was restated in the trend, the newest first
 * @param comparisons from the nearest to the widest group
 */
public record MyMeasure(
        String key,
        String name,
        String meaning,
        MeasureUnit unit,
        Measure.Direction direction,
        boolean overlapping,
        YearMonth period,
        int numerator,
        @Nullable Integer denominator,
        @Nullable Target target,
        TargetStatus status,
        List<TrendPoint> trend,
        @Nullable ObservationSource source,
        List<Restatement> restatements,
        List<Comparison> comparisons)
        implements Serializable {

    /** A percentage of fewer would jump with every single case, so the counts alone are shown. */
    public static final int SMALLEST_DENOMINATOR = 5;

    public MyMeasure {
        trend = List.copyOf(trend);
        restatements = List.copyOf(restatements);
        comparisons = List.copyOf(comparisons);
    }

    /** Whole percent; empty for plain counts and small numbers. It is never rounded up to a target that is not met. */
    public OptionalInt percent() {
        return percent(numerator, denominator);
    }

    /** The same for a month of the trend. */
    public OptionalInt percent(TrendPoint point) {
        return percent(point.numerator(), point.denominator());
    }

    public Optional<BigDecimal> targetValue() {
        return Optional.ofNullable(target).map(Target::value);
    }

    /**
     * What chance alone does with the months of the trend: counts, or percentages from 0 to 100. Empty with fewer than two
     * figures, and where months overlap: figures that share most of their cases move so little from one to the next that the
     * limits would be far too narrow.
     */
    public Optional<ProcessBehaviour> behaviour() {
        return overlapping
                ? Optional.empty()
                : ProcessBehaviour.of(trend.stream().map(TrendPoint::value).toList());
    }

    /**
     * What chance alone would do to this month around the figure of a group, which counts this person's cases too. Empty for
     * counts, where nothing was due, and where the group's figure is withheld.
     */
    public Optional<Funnel> funnel(Comparison group) {
        BigDecimal percent = group.value();
        if (unit != MeasureUnit.PERCENT || denominator == null || denominator == 0 || percent == null) {
            return Optional.empty();
        }
        Long good = group.numerator();
        BigDecimal all = group.denominator();
        double rate = good == null || all == null ? percent.doubleValue() / 100 : good / all.doubleValue();
        return Optional.of(Funnel.around(rate, denominator));
    }

    /** What months to come will do about the target if nothing changes; empty without limits or without a target. */
    public Optional<AgainstTarget> againstTarget() {
        return behaviour()
                .flatMap(chart -> targetValue()
                        .map(value -> chart.against(value.doubleValue(), direction == Measure.Direction.HIGHER)));
    }

    private OptionalInt percent(int part, @Nullable Integer whole) {
        if (whole == null || whole < SMALLEST_DENOMINATOR) {
            return OptionalInt.empty();
        }
        BigDecimal exact = BigDecimal.valueOf(part).movePointRight(2);
        int rounded =
                exact.divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP).intValueExact();
        boolean hidesAMiss = target != null
                && rounded >= target.value().doubleValue()
                && TargetStatus.of(direction, part, whole, target.value()) == TargetStatus.NOT_MET;
        return OptionalInt.of(
                hidesAMiss
                        ? exact.divide(BigDecimal.valueOf(whole), 0, RoundingMode.FLOOR)
                                .intValueExact()
                        : rounded);
    }
}
