package org.goldenthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.disclosure.Rounding;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.engagement.Difference.Earlier;
import org.goldenthread.engagement.Difference.Estimate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    /**
     * 287 of 402 at 64 % and 260 of 400 at 58 %: variances 0.286 x 0.2321 / 286 and 0.35 x 0.2448 / 259, so 1.96 x 0.0237
     * and half a person and half a point make 5.5 points.
     */
    @Test
    void sixPointsOfTwoLargeGroupsAreClearAndFiveAreNot() {
        assertThat(item(6, estimate(64, 287, 402), estimate(58, 260, 400))).isTrue();
        assertThat(item(-6, estimate(58, 287, 402), estimate(64, 260, 400))).isTrue();
        assertThat(item(5, estimate(63, 287, 402), estimate(58, 260, 400))).isFalse();
    }

    /** Of endless many people, 0.2321 / 286 and 0.2448 / 259: 1.96 x 0.0419 and the same additions make 9.1 points. */
    @Test
    void whereItIsNotToldOfHowManyTheyAreItTakesMore() {
        assertThat(item(9, estimate(67, 287, null), estimate(58, 260, null))).isFalse();
        assertThat(item(10, estimate(68, 287, null), estimate(58, 260, null))).isTrue();
    }

    @Test
    void whereEverybodyAnsweredTwiceAnyChangeIsReal() {
        assertThat(item(2, estimate(64, 20, 20), estimate(62, 20, 20))).isTrue();
        assertThat(item(0, estimate(64, 20, 20), estimate(64, 20, 20))).isFalse();
        assertThat(item(2, estimate(64, 20, 20), estimate(62, 19, 20))).isFalse();
    }

    @Test
    void aResponseRateIsCountedSoThatAnyChangeOfItIsReal() {
        assertThat(Difference.isClear(
                        FigureKind.RESPONSE, 1, new Estimate(0.75, 0, 45, 60), new Estimate(0.74, 0, 44, 60)))
                .isTrue();
        assertThat(Difference.isClear(
                        FigureKind.RESPONSE, 0, new Estimate(0.75, 0, 45, 60), new Estimate(0.75, 0, 45, 60)))
                .isFalse();
    }

    /** Small teams move by 20 points and more without anybody's having changed their mind. */
    @Test
    void aQuarterMoreOfAHalfOfASmallTeamIsNothing() {
        assertThat(item(25, estimate(65, 12, 20), estimate(40, 12, 20))).isFalse();
    }

    @Test
    void aBoundIsNeverClear() {
        Figure bound = new Figure(
                1, 1, FigureKind.ITEM, "hours", Verdict.SHOWN, 20, 90, Bound.AT_LEAST, 40.0, false, List.of());

        assertThat(Difference.isClear(bound, 20, new Earlier(50, 20, 20))).isFalse();
        assertThat(bound.isClearlyApart(bound, 20, 20)).isFalse();
    }

    /**
     * The exact chance, by all samples without replacement that may come of the same people asked twice, that a change is
     * called clear although nobody changed their mind: at most five in a hundred, for every share of the whole. Two sums of
     * squares and a normal table have no part in it.
     */
    @Test
    void nobodyChangedTheirMindIsCalledAChangeAtMostFiveTimesInAHundred() {
        double worst = 0;
        int[][] asked = {{8, 6}, {12, 7}, {15, 13}, {20, 14}, {30, 26}, {50, 15}, {50, 48}, {80, 40}};
        for (int[] group : asked) {
            for (int second : new int[] {group[1], group[0]}) {
                boolean[][] called = called(group[0], group[1], second, true);
                for (int positive = 0; positive <= group[0]; positive++) {
                    worst = Math.max(worst, wrong(group[0], positive, called));
                }
            }
        }
        assertThat(worst).isBetween(0.01, 0.05);
    }

    /** The textbook's test for samples out of endless many, on rounded values, errs up to one time in six. */
    @Test
    void thePlainTestWouldCallItAChangeTooOften() {
        assertThat(wrong(50, 46, called(50, 48, 50, false))).isGreaterThan(0.1);
    }

    /** Which counts of positive answers are called a change; those that would be a bound never are. */
    private static boolean[][] called(int invited, int first, int second, boolean careful) {
        boolean[][] called = new boolean[first + 1][second + 1];
        for (int one = 2; one < first - 1; one++) {
            for (int other = 2; other < second - 1; other++) {
                called[one][other] = careful
                        ? careful(one, first, other, second, invited)
                        : plain(one, first, other, second, invited);
            }
        }
        return called;
    }

    /** How likely it is that a change is called although as many are positive as before. */
    private static double wrong(int invited, int positive, boolean[][] called) {
        double wrong = 0;
        int first = called.length - 1;
        int second = called[0].length - 1;
        double[] others = new double[second + 1];
        for (int other = 0; other <= second; other++) {
            others[other] = chance(invited, positive, second, other);
        }
        for (int one = 0; one <= first; one++) {
            double chance = chance(invited, positive, first, one);
            for (int other = 0; other <= second; other++) {
                wrong += called[one][other] ? chance * others[other] : 0;
            }
        }
        return wrong;
    }

    private static boolean careful(int one, int n, int other, int nBefore, int invited) {
        double change =
                FigureKind.ITEM.indicator().rounding().change(100.0 * one / n, n, 100.0 * other / nBefore, nBefore);
        return item(change, shown(one, n, invited), shown(other, nBefore, invited));
    }

    private static boolean plain(int one, int n, int other, int nBefore, int invited) {
        double p = (double) one / n;
        double q = (double) other / nBefore;
        double variance = (1 - (double) n / invited) * p * (1 - p) / (n - 1)
                + (1 - (double) nBefore / invited) * q * (1 - q) / (nBefore - 1);
        return Math.abs(p - q) > 1.96 * Math.sqrt(variance);
    }

    private static Estimate shown(int positive, int n, int invited) {
        return estimate(Rounding.display(100.0 * positive / n, n), n, invited);
    }

    /** Hypergeometric: so many positive of those who answered, of all who are. */
    private static double chance(int invited, int positive, int answered, int of) {
        if (of > positive || answered - of > invited - positive) {
            return 0;
        }
        return Math.exp(choose(positive, of) + choose(invited - positive, answered - of) - choose(invited, answered));
    }

    private static double choose(int n, int k) {
        double log = 0;
        for (int i = 1; i <= k; i++) {
            log += Math.log((double) (n - k + i) / i);
        }
        return log;
    }

    private static boolean item(double change, Estimate now, Estimate before) {
        return Difference.isClear(FigureKind.ITEM, change, now, before);
    }

    private static Estimate estimate(double value, int n, @Nullable Integer invited) {
        return Estimate.of(FigureKind.ITEM, value, n, invited);
    }
}
