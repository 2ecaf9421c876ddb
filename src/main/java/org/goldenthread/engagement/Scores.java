package org.goldenthread.engagement;

import java.util.Arrays;
import java.util.Collection;
import java.util.OptionalDouble;

/**
 * The formulas. None rounds: that is done last, where a value is shown. Counts are how many gave each answer, from strongly
 * disagree (1) to strongly agree (5); who skipped an item is in none.
 */
final class Scores {

    private static final int AGREE = 4;

    private Scores() {}

    /** Agree and strongly agree, from 0 to 100 of those who answered; empty when nobody did. */
    static OptionalDouble percentagePositive(int[] counts) {
        return ratio(positive(counts), answered(counts));
    }

    /** All answers to a theme's items together, which is not the mean of their percentages; empty when there are none. */
    static OptionalDouble pooled(Collection<int[]> items) {
        return ratio(
                items.stream().mapToInt(Scores::positive).sum(),
                items.stream().mapToInt(Scores::answered).sum());
    }

    /**
     * The Civil Service People Survey's engagement index: the mean of its people's own scores, each the mean of the index's
     * items with strongly agree 100, agree 75, neither 50, disagree 25, strongly disagree 0.
     *
     * @param sum of the scores of the people who answered all its items, each from 0 to 100
     */
    static OptionalDouble index(double sum, int people) {
        return people == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / people);
    }

    /** Those who answered of those invited, from 0 to 100; empty when nobody was invited. */
    static OptionalDouble responseRate(int answered, int invited) {
        return ratio(answered, invited);
    }

    static int answered(int[] counts) {
        return Arrays.stream(counts).sum();
    }

    static int positive(int[] counts) {
        return Arrays.stream(counts, AGREE - 1, counts.length).sum();
    }

    private static OptionalDouble ratio(int part, int whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * part / whole);
    }
}
