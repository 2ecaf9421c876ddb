package org.goldenthread.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.stream.IntStream;
import org.goldenthread.variation.Funnel.Limits;
import org.goldenthread.variation.Funnel.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunnelTest {

    /** Rates of England and of services as the two counts, at the denominators of one person's month. */
    @ParameterizedTest
    @CsvSource({
        "555820,648830,11,7,11,5,11",
        "555820,648830,5,3,5,1,5",
        "555820,648830,30,22,29,19,30",
        "58670,72100,11,6,11,4,11",
        "58670,72100,8,4,8,3,8",
        "142900,632830,12,0,6,0,8",
        "142900,632830,40,4,14,2,18",
        "105,115,11,8,11,6,11",
        "562,589,20,17,20,15,20",
        "562,589,60,54,60,51,60",
        "89,100,11,7,11,6,11",
        "89,100,50,40,48,37,50",
        "1,2,10,2,8,1,9",
        "1,2,100,40,60,35,65",
        "44,1000,25,0,3,0,5",
        "24,100,17,1,8,0,10",
        "95,100,4,3,4,2,4",
        "99,100,300,293,300,290,300"
    })
    void limitsAreThoseOfTheExactSums(int good, int of, int cases, int low, int high, int outerLow, int outerHigh) {
        Funnel funnel = Funnel.around((double) good / of, cases);

        assertThat(funnel.usual()).isEqualTo(new Limits(low, high)).isEqualTo(exact(good, of, cases, 25));
        assertThat(funnel.outer()).isEqualTo(new Limits(outerLow, outerHigh)).isEqualTo(exact(good, of, cases, 1));
    }

    @Test
    void allRatesInHundredthsHaveTheLimitsOfTheExactSums() {
        for (int cases : new int[] {1, 2, 5, 7, 11, 12, 24, 42}) {
            for (int percent = 0; percent <= 100; percent++) {
                Funnel funnel = Funnel.around(percent / 100.0, cases);
                assertThat(funnel.usual()).as("%d %% of %d", percent, cases).isEqualTo(exact(percent, 100, cases, 25));
                assertThat(funnel.outer()).as("%d %% of %d", percent, cases).isEqualTo(exact(percent, 100, cases, 1));
            }
        }
    }

    @Test
    void nineOfElevenIsWithinWhatChanceDoesAroundEightyNinePercent() {
        Funnel service = Funnel.around(0.89, 11);

        assertThat(service.place(9)).isEqualTo(Place.WITHIN);
        assertThat(service.place(service.usual().low())).isEqualTo(Place.WITHIN);
        assertThat(service.place(service.usual().low() - 1)).isEqualTo(Place.BEYOND_USUAL);
        assertThat(service.place(service.outer().low() - 1)).isEqualTo(Place.BEYOND_OUTER);
        assertThat(service.above(9)).isFalse();
        assertThat(service.above(10)).isTrue();
    }

    @Test
    void whereEverybodyDoesChanceLeavesNoRoom() {
        assertThat(Funnel.around(1, 11).usual()).isEqualTo(new Limits(11, 11));
        assertThat(Funnel.around(0, 11).outer()).isEqualTo(new Limits(0, 0));
        assertThat(Funnel.around(1, 11).place(10)).isEqualTo(Place.BEYOND_OUTER);
    }

    @Test
    void nothingDueOrNoRateHasNoLimits() {
        assertThatThrownBy(() -> Funnel.around(0.5, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Funnel.around(1.01, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Funnel.around(Double.NaN, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    /**
     * The limits out of whole numbers: of the {@code of} to the power of {@code cases} equally likely outcomes, those with at
     * most k good ones are counted, and nothing is rounded.
     */
    private static Limits exact(int good, int of, int cases, int thousandths) {
        BigInteger all = BigInteger.valueOf(of).pow(cases);
        int low = IntStream.rangeClosed(0, cases)
                .filter(k -> atMost(k, good, of, cases)
                                .multiply(BigInteger.valueOf(1000))
                                .compareTo(all.multiply(BigInteger.valueOf(thousandths)))
                        >= 0)
                .findFirst()
                .orElseThrow();
        int high = IntStream.rangeClosed(0, cases)
                .filter(k -> all.subtract(atMost(k, good, of, cases))
                                .multiply(BigInteger.valueOf(1000))
                                .compareTo(all.multiply(BigInteger.valueOf(thousandths)))
                        <= 0)
                .findFirst()
                .orElseThrow();
        return new Limits(low, high);
    }

    private static BigInteger atMost(int k, int good, int of, int cases) {
        BigInteger sum = BigInteger.ZERO;
        BigInteger ways = BigInteger.ONE;
        for (int i = 0; i <= k; i++) {
            sum = sum.add(ways.multiply(BigInteger.valueOf(good).pow(i))
                    .multiply(BigInteger.valueOf(of - good).pow(cases - i)));
            ways = ways.multiply(BigInteger.valueOf(cases - i)).divide(BigInteger.valueOf(i + 1));
        }
        return sum;
    }
}
