package org.goldenthread.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    private static final IntToDoubleFunction AGREEMENT = answer -> 25.0 * answer;

    @ParameterizedTest
    @CsvSource({"3, 10", "5, 10", "6, 5", "7, 5", "12, 5", "13, 2", "25, 2", "26, 1", "402, 1"})
    void theFewerPeopleTheCoarserTheStep(int n, int step) {
        assertThat(Rounding.step(n)).isEqualTo(step);
    }

    @Test
    void twoPeopleHaveNoFigure() {
        assertThatThrownBy(() -> Rounding.step(2)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"64.4, 64", "64.5, 65", "0.5, 1", "-0.5, -1", "-2.4, -2", "0, 0"})
    void halvesAreRoundedAwayFromNought(double value, int shown) {
        assertThat(Rounding.round(value, 1)).isEqualTo(shown);
    }

    @Test
    void aHalfThatFloatingPointMissesIsAHalf() {
        assertThat(Rounding.round(64.2 - 61.7, 1)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "7,   7,  85, AT_LEAST",
        "6,   7,  85, AT_LEAST",
        "5,   7,  70, ABOUT",
        "1,   7,  15, AT_MOST",
        "0,   7,  15, AT_MOST",
        "5,   5,  80, AT_LEAST",
        "3,   5,  60, ABOUT",
        "1,   5,  20, AT_MOST",
        "400, 402, 100, ABOUT",
        "201, 402, 50, ABOUT"
    })
    void aShareIsRoundedAndItsEndsAreBounds(int positive, int n, int shown, Bound bound) {
        assertThat(share(100.0 * positive / n, n)).isEqualTo(new Share(shown, bound));
    }

    /** As a release does it: of an end, only how far it goes is kept. */
    private static Share share(double percent, int n) {
        Bound bound = Rounding.bound(percent, n);
        double said = switch (bound) {
            case ABOUT -> percent;
            case AT_LEAST -> 100 - 100.0 / n;
            case AT_MOST -> 100.0 / n;
        };
        return Rounding.share(said, n, bound);
    }

    @Test
    void allAndAllButOneLookTheSame() {
        for (int n = 3; n <= 500; n++) {
            assertThat(share(100, n))
                    .isEqualTo(share(100.0 * (n - 1) / n, n))
                    .satisfies(share -> assertThat(share.percent()).isLessThan(100));
            assertThat(share(0, n))
                    .isEqualTo(share(100.0 / n, n))
                    .satisfies(share -> assertThat(share.percent()).isPositive());
        }
    }

    @Test
    void valuesShownToATenthGiveEveryAnswerAway() {
        for (int n = 5; n < 125; n += 4) {
            assertThat(attack(n, 0.1, 0.1).certain()).as("of %d people", n).isEqualTo(1.0);
        }
    }

    /** Why the step is twice what stops decoding for sure: at the limit itself the attacker only has to be lucky. */
    @Test
    void atTheLimitOfDecodingMostAnswersAreStillCertain() {
        assertThat(attack(13, 1, 1).certain()).isGreaterThan(0.9);
    }

    @Test
    void inOurStepsAnAnswerInTheMiddleIsNeverCertain() {
        for (int n = 6; n < 125; n++) {
            assertThat(attack(n, Rounding.step(n - 1), Rounding.step(n)).middleCertain())
                    .as("of %d people", n)
                    .isZero();
        }
    }

    @Test
    void inOurStepsFewAnswersOfAnyKindAreCertain() {
        double certain = 0;
        for (int n = 6; n < 125; n++) {
            double success = attack(n, Rounding.step(n - 1), Rounding.step(n)).certain();
            assertThat(success).as("of %d people", n).isLessThan(0.3);
            certain += success;
        }
        assertThat(certain / (125 - 6)).isLessThan(0.1);
    }

    /**
     * @param certain share of attacks in which exactly one answer fits what was shown
     * @param middleCertain the same for attacks on an answer that is neither end of the scale
     */
    private record Success(double certain, double middleCertain) {}

    /** Attack 6, precision: a mean is shown before and after the n-th person answers, and nobody else's answer changes. */
    private static Success attack(int n, double stepBefore, double stepAfter) {
        Random random = new Random(n);
        int rounds = 300;
        int certain = 0;
        int middleCertain = 0;
        for (int round = 0; round < rounds; round++) {
            double sumBefore = random.ints(n - 1, 0, 5).mapToDouble(AGREEMENT).sum();
            double answer = AGREEMENT.applyAsDouble(random.nextInt(5));
            double before = inSteps(sumBefore / (n - 1), stepBefore);
            double after = inSteps((sumBefore + answer) / n, stepAfter);
            double guess = n * after - (n - 1) * before;
            double error = (n * stepAfter + (n - 1) * stepBefore) / 2 + 1e-6;
            double[] fitting = IntStream.range(0, 5)
                    .mapToDouble(AGREEMENT)
                    .filter(each -> Math.abs(each - guess) <= error)
                    .toArray();
            assertThat(fitting).contains(answer);
            if (fitting.length == 1) {
                certain++;
                middleCertain += answer > 0 && answer < 100 ? 1 : 0;
            }
        }
        return new Success((double) certain / rounds, (double) middleCertain / rounds);
    }

    private static double inSteps(double value, double step) {
        return Math.round(value / step) * step;
    }
}
