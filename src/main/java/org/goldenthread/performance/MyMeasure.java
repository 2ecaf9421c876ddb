package org.goldenthread.performance;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.goldenthread.variation.AgainstTarget;
import org.goldenthread.variation.Funnel;
import org.goldenthread.variation.ProcessBehaviour;
import org.goldenthread.variation.Signal;
import org.jspecify.annotations.Nullable;

/**
 * One measure of a person, as of the last month that is known.
 *
 * @param measure what is measured
 * @param numerator 0 or more
 * @param denominator null for a plain count; else not below the numerator, and 0 when nothing was due
 * @param target null where nobody has set one, and where it rests while the person is away
 * @param trend up to 24 months that are known, the oldest first, the last being this figure
 * @param source where the last month came from; null for one from before that was kept
 * @param restatements what was restated in the trend, the newest first
 * @param comparisons from the nearest to the widest group
 * @param asOf the last day that the figure is about
 * @param late whether it is older than the measure's rhythm lets it be
 */
public record MyMeasure(
        Measure measure,
        YearMonth period,
        int numerator,
        @Nullable Integer denominator,
        @Nullable Target target,
        TargetStatus status,
        List<TrendPoint> trend,
        @Nullable ObservationSource source,
        List<Restatement> restatements,
        List<Comparison> comparisons,
        LocalDate asOf,
        boolean late)
        implements Serializable {

    public MyMeasure {
        trend = List.copyOf(trend);
        restatements = List.copyOf(restatements);
        comparisons = List.copyOf(comparisons);
    }

    public String key() {
        return measure.key();
    }

    public String name() {
        return measure.name();
    }

    public String meaning() {
        return measure.meaning();
    }

    public MeasureUnit unit() {
        return measure.unit();
    }

    public Measure.Direction direction() {
        return measure.direction();
    }

    public boolean overlapping() {
        return measure.overlapping();
    }

    /** Whether the target is missed, or the last month is worse than chance alone would make it. */
    public boolean needsALook() {
        return status == TargetStatus.NOT_MET || isWorseThanUsual();
    }

    /** Whether this is as it should be: its target is met, and nothing has become worse. */
    public boolean isAsItShouldBe() {
        return status == TargetStatus.MET && !isWorseThanUsual();
    }

    /** Whether the last month carries a sign that chance alone would hardly make, on the worse side. */
    public boolean isWorseThanUsual() {
        boolean high = direction() == Measure.Direction.LOWER;
        return behaviour()
                .flatMap(chart -> chart.signal(trend.size() - 1))
                .filter(signal -> (signal.way() == Signal.Way.HIGH) == high)
                .isPresent();
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

    /** What chance alone does with the months of the trend that can be judged; see {@link TrendPoint#behaviour}. */
    public Optional<ProcessBehaviour> behaviour() {
        return TrendPoint.behaviour(measure, trend);
    }

    /**
     * What chance alone would do to this month around the figure of a group, which counts this person's cases too. Empty for
     * counts, where nothing was due, and where the group's figure is withheld.
     */
    public Optional<Funnel> funnel(Comparison group) {
        BigDecimal percent = group.value();
        if (!measure.isShare() || denominator == null || denominator == 0 || percent == null) {
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
                        .map(value -> chart.against(value.doubleValue(), direction() == Measure.Direction.HIGHER)));
    }

    private OptionalInt percent(int part, @Nullable Integer whole) {
        if (whole == null || whole < TrendPoint.SMALLEST_DENOMINATOR) {
            return OptionalInt.empty();
        }
        BigDecimal exact = BigDecimal.valueOf(part).movePointRight(2);
        int rounded =
                exact.divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP).intValueExact();
        boolean hidesAMiss = target != null
                && rounded >= target.value().doubleValue()
                && TargetStatus.of(direction(), part, whole, target.value()) == TargetStatus.NOT_MET;
        return OptionalInt.of(
                hidesAMiss
                        ? exact.divide(BigDecimal.valueOf(whole), 0, RoundingMode.FLOOR)
                                .intValueExact()
                        : rounded);
    }
}
