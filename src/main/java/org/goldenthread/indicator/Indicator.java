package org.goldenthread.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.goldenthread.disclosure.Precision;

/**
 * One way to measure, as its definition file says, and the engine that evaluates all of them: answers become whole points,
 * and a value is how many points people gave of those that they could have given, laid onto the indicator's range. Nothing
 * is rounded here.
 *
 * @param points of each answer, from the lowest answer to the highest
 * @param least the value when nobody gave a point
 * @param most the value when everybody gave all
 * @param rounding in which steps a value about so many people may be shown
 * @param bands from the lowest; none when its values have no words
 */
public record Indicator(
        String key,
        int version,
        String source,
        String licence,
        Formula formula,
        List<Integer> points,
        double least,
        double most,
        Unit unit,
        Missing missing,
        Good good,
        List<Band> bands,
        Precision rounding) {

    public Indicator {
        points = List.copyOf(points);
        bands = List.copyOf(bands);
    }

    /** The most points that one person gives with so many items: with that, sums are counted in whole steps. */
    public int mostPoints(int items) {
        return items * points.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /**
     * The points of one answer.
     *
     * @param answer from 1 for the lowest
     * @param reversed whether the lowest is the most favourable: then it counts as the highest, and so on
     */
    public int points(int answer, boolean reversed) {
        return points.get(reversed ? points.size() - answer : answer - 1);
    }

    /** The points of all answers to an item that is not reversed; counts by answer, from the lowest. */
    public int points(int[] counts) {
        int sum = 0;
        for (int answer = 1; answer <= points.size(); answer++) {
            sum += counts[answer - 1] * points(answer, false);
        }
        return sum;
    }

    /** How many answered an item, by counts for each of the indicator's answers. */
    public int answered(int[] counts) {
        int answered = 0;
        for (int answer = 0; answer < points.size(); answer++) {
            answered += counts[answer];
        }
        return answered;
    }

    /**
     * The value of points that people gave together; empty when there is nobody: what nobody answered has no score.
     *
     * @param sum of the points of all of them
     * @param items that each of them answered
     */
    public OptionalDouble value(long sum, long people, int items) {
        return people == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(least + (most - least) * sum / (people * (double) mostPoints(items)));
    }

    /** All answers to some items together, which is not the mean of the items' values; empty when there are none. */
    public OptionalDouble pooled(Collection<int[]> items) {
        return value(
                items.stream().mapToInt(this::points).sum(),
                items.stream().mapToInt(this::answered).sum(),
                1);
    }

    /** What part of the whole range a value is, from 0 to 1. */
    public double part(double value) {
        return (value - least) / (most - least);
    }

    /** How far one of n people can move the value. */
    public double onePersonOf(int n) {
        return (most - least) / n;
    }

    /** The band that a value lies in; empty when the indicator has none. */
    public Optional<Band> band(double value) {
        return bands.stream().filter(band -> band.holds(value)).findFirst();
    }
}
