package org.goldenthread.variation;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The XmR chart (individuals and moving range) of a series: what chance alone does with it, and which points are more than
 * that. Source of the constants: D. J. Wheeler, Understanding Variation; 2.66 is 3 / d2 and 1.773 two thirds of it, with
 * d2 = 1.128 for the range of two values.
 *
 * <p>Always made of the whole series that is given, nothing left out and no earlier limits kept, so that the same series has
 * the same limits wherever it is shown. Gaps are passed over: the points beside one follow each other.
 */
public final class ProcessBehaviour implements Serializable {

    /** With fewer points the limits still move much with each new one. */
    public static final int SETTLED = 13;

    private static final double LIMIT = 2.66;
    private static final double NEAR_LIMIT = 1.773;

    private final double mean;
    private final double movingRange;
    private final int known;
    private final List<Special> specials;
    private final Map<Integer, Signal> signals = new HashMap<>();

    private ProcessBehaviour(double mean, double movingRange, int known, List<Special> found) {
        this.mean = mean;
        this.movingRange = movingRange;
        this.known = known;
        found.forEach(special -> special.points().forEach(point -> signals.putIfAbsent(point, special.signal())));
        // One of which every point carries a stronger signal would say the same thing again.
        specials = found.stream()
                .filter(special -> special.points().stream()
                        .anyMatch(point -> special.signal().equals(signals.get(point))))
                .toList();
    }

    /**
     * @param values in any unit, the oldest first; NaN is a gap
     * @return empty for fewer than two values, which have no moving range
     */
    public static Optional<ProcessBehaviour> of(List<Double> values) {
        int[] places = IntStream.range(0, values.size())
                .filter(place -> !Double.isNaN(values.get(place)))
                .toArray();
        if (places.length < 2) {
            return Optional.empty();
        }
        double[] known = IntStream.of(places).mapToDouble(values::get).toArray();
        double mean = IntStream.range(0, known.length)
                .mapToDouble(i -> known[i])
                .average()
                .orElseThrow();
        double movingRange = IntStream.range(1, known.length)
                .mapToDouble(i -> Math.abs(known[i] - known[i - 1]))
                .average()
                .orElseThrow();
        List<Special> specials =
                new SpecialPoints(known, places, mean, LIMIT * movingRange, NEAR_LIMIT * movingRange).all();
        return Optional.of(new ProcessBehaviour(mean, movingRange, known.length, specials));
    }

    public double mean() {
        return mean;
    }

    /** Mean of the distances between each value and the one before, 0 or more. */
    public double movingRange() {
        return movingRange;
    }

    /** How many values it is made of, 2 or more. */
    public int known() {
        return known;
    }

    public boolean provisional() {
        return known < SETTLED;
    }

    /** Mean and 2.66 mean moving ranges; may be more than the unit allows, such as above 100 %: cut it only to show it. */
    public double upperLimit() {
        return mean + LIMIT * movingRange;
    }

    /** Mean less 2.66 mean moving ranges; may be below nought. */
    public double lowerLimit() {
        return mean - LIMIT * movingRange;
    }

    /** Mean and 1.773 mean moving ranges. */
    public double upperNearLimit() {
        return mean + NEAR_LIMIT * movingRange;
    }

    /** Mean less 1.773 mean moving ranges. */
    public double lowerNearLimit() {
        return mean - NEAR_LIMIT * movingRange;
    }

    /** The strongest rule first, each from the oldest; without those that stronger ones hide altogether. */
    public List<Special> specials() {
        return specials;
    }

    /** @param point place in the series, from 0 */
    public Optional<Signal> signal(int point) {
        @Nullable Signal signal = signals.get(point);
        return Optional.ofNullable(signal);
    }

    /** A limit that lies exactly on the target does meet it, because a value there does. */
    public AgainstTarget against(double target, boolean higherIsBetter) {
        double worst = higherIsBetter ? lowerLimit() - target : target - upperLimit();
        double best = higherIsBetter ? upperLimit() - target : target - lowerLimit();
        if (worst >= -SpecialPoints.HAIR) {
            return AgainstTarget.CONSISTENTLY_MET;
        }
        return best < -SpecialPoints.HAIR ? AgainstTarget.CONSISTENTLY_MISSED : AgainstTarget.VARIES;
    }
}
