package org.goldenthread.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.disclosure.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked numbers, and each formula once more by an independent calculation. */
class IndicatorTest {

    private static final Indicator POSITIVE = Indicators.get("percentage-positive");
    private static final Indicator INDEX = Indicators.get("engagement-index");
    private static final Indicator SCALE = Indicators.get("scale-mean");
    private static final Indicator STANDARD = Indicators.get("standard-score");
    private static final Indicator ENPS = Indicators.get("enps");
    private static final Indicator RESPONSE = Indicators.get("response-rate");
    private static final Indicator MEAN = Indicators.get("mean");

    @Test
    void everyIndicatorThatTheIssueNamesIsThereWithSourceAndLicence() {
        assertThat(Indicators.all())
                .extracting(Indicator::key)
                .containsExactlyInAnyOrder(
                        "percentage-positive",
                        "mean",
                        "engagement-index",
                        "scale-mean",
                        "standard-score",
                        "enps",
                        "response-rate",
                        "option-share");
        assertThat(Indicators.all()).allSatisfy(indicator -> {
            assertThat(indicator.source()).hasSizeGreaterThan(20);
            assertThat(indicator.licence()).isNotBlank();
        });
    }

    /** 10/40/10/16/24 % from strongly agree to strongly disagree give 50 %. */
    @Test
    void halfOfThePeopleArePositive() {
        assertThat(POSITIVE.pooled(List.of(new int[] {24, 16, 10, 40, 10}))).hasValue(50);
    }

    @Test
    void anItemThatNobodyAnsweredHasNoScore() {
        assertThat(POSITIVE.pooled(List.of(new int[5]))).isEmpty();
        assertThat(POSITIVE.pooled(List.of(new int[5], new int[5]))).isEmpty();
        assertThat(INDEX.value(0, 0, 5)).isEmpty();
        assertThat(RESPONSE.value(0, 0, 1)).isEmpty();
    }

    /** 90 of 100 and 1 of 10: 91 of 110, where the mean of the percentages would say 50. */
    @Test
    void aThemePoolsItsAnswersAndIsNotTheMeanOfItsPercentages() {
        int[] ninetyOfAHundred = {10, 0, 0, 90, 0};
        int[] oneOfTen = {9, 0, 0, 0, 1};

        assertThat(POSITIVE.pooled(List.of(ninetyOfAHundred, oneOfTen))).hasValue(100.0 * 91 / 110);
    }

    /** Strongly agree twice, agree, neither, and disagree as the survey's owner prints it: 65. */
    @Test
    void onePersonsIndexIsSixtyFive() {
        assertThat(person(INDEX, 5, 4, 4, 3, 2)).isEqualTo(65);
    }

    /** People 65, 25, 70, 35, 50, 100, 90, 40, 20 and 35 have 53; one point is five of a hundred. */
    @Test
    void tenPeoplesIndexIsFiftyThree() {
        int points = IntStream.of(65, 25, 70, 35, 50, 100, 90, 40, 20, 35)
                .map(score -> score / 5)
                .sum();

        assertThat(INDEX.value(points, 10, 5)).hasValue(53);
    }

    @Test
    void aDistributionsIndexIsFortyNine() {
        assertThat(INDEX.pooled(List.of(new int[] {24, 16, 10, 40, 10}))).hasValue(49);
    }

    /** 25 % promoters, 55 % passives, 20 % detractors: +5. */
    @Test
    void theNetPromoterScoreIsPlusFive() {
        assertThat(ENPS.pooled(List.of(new int[] {2, 0, 3, 5, 0, 4, 6, 30, 25, 15, 10})))
                .hasValue(5);
    }

    @Test
    void theEndsOfTheNetPromoterScoreAreAHundredApartFromNought() {
        assertThat(ENPS.pooled(List.of(new int[] {0, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0})))
                .hasValue(-100);
        assertThat(ENPS.pooled(List.of(new int[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0})))
                .hasValue(100);
    }

    @Test
    void aReversedItemCountsAsSixMinusTheAnswer() {
        for (int answer = 1; answer <= 5; answer++) {
            assertThat(SCALE.value(SCALE.points(answer, true), 1, 1)).hasValue(6 - answer);
            assertThat(SCALE.value(SCALE.points(answer, false), 1, 1)).hasValue(answer);
        }
    }

    @Test
    void theResponseRateIsOfTheInvited() {
        assertThat(RESPONSE.value(201, 402, 1)).hasValue(50);
    }

    @ParameterizedTest
    @CsvSource({"0, low", "50, low", "50.1, moderate", "74.9, moderate", "75, high", "100, high"})
    void aStandardsScoreHasABand(double score, String band) {
        assertThat(STANDARD.band(score)).map(Band::key).hasValue(band);
        assertThat(INDEX.band(score)).isEmpty();
    }

    /** Each formula by its words: means of persons, of answers, percentages counted one by one. */
    @Test
    void everyFormulaAgreesWithAnIndependentCalculation() {
        Random random = new Random(4);
        for (int round = 0; round < 50; round++) {
            int people = 1 + random.nextInt(40);
            int items = 1 + random.nextInt(8);
            int[][] answers = new int[people][items];
            int[] ratings = random.ints(people, 0, 11).toArray();
            for (int[] ofPerson : answers) {
                Arrays.setAll(ofPerson, item -> 1 + random.nextInt(5));
            }
            double meanAnswer = Arrays.stream(answers)
                    .mapToDouble(person -> Arrays.stream(person).average().orElseThrow())
                    .average()
                    .orElseThrow();
            int points = Arrays.stream(answers)
                    .flatMapToInt(Arrays::stream)
                    .map(answer -> SCALE.points(answer, false))
                    .sum();
            int[] first = Arrays.stream(answers).mapToInt(person -> person[0]).toArray();
            double favourable = 100.0
                    * Arrays.stream(first)
                            .filter(answer -> answer == 4 || answer == 5)
                            .count()
                    / people;
            double net = 100.0
                    * (Arrays.stream(ratings).filter(rating -> rating >= 9).count()
                            - Arrays.stream(ratings)
                                    .filter(rating -> rating <= 6)
                                    .count())
                    / people;

            assertThat(SCALE.value(points, people, items).orElseThrow()).isEqualTo(meanAnswer, within(1e-9));
            assertThat(INDEX.value(points, people, items).orElseThrow()).isEqualTo(25 * (meanAnswer - 1), within(1e-9));
            assertThat(STANDARD.value(points, people, items).orElseThrow())
                    .isEqualTo(25 * (meanAnswer - 1), within(1e-9));
            assertThat(POSITIVE.pooled(List.of(counts(first, 5))).orElseThrow()).isEqualTo(favourable, within(1e-9));
            int[] counted =
                    counts(Arrays.stream(ratings).map(rating -> rating + 1).toArray(), 11);
            assertThat(ENPS.pooled(List.of(counted)).orElseThrow()).isEqualTo(net, within(1e-9));
            assertThat(MEAN.pooled(List.of(counted)).orElseThrow())
                    .isEqualTo(Arrays.stream(ratings).average().orElseThrow(), within(1e-9));
        }
    }

    /** 49.4 and 50.6 are shown as 49 and 51, and changed by one and not by two. */
    @Test
    void aChangeIsTheDifferenceOfWhatIsNotRounded() {
        Precision rounding = POSITIVE.rounding();

        assertThat(rounding.shown(50.6, 100, Bound.ABOUT) - rounding.shown(49.4, 100, Bound.ABOUT))
                .isEqualTo(2);
        assertThat(rounding.change(50.6, 100, 49.4, 100)).isEqualTo(1);
        assertThat(rounding.change(50.6, 100, 49.4, 7)).as("in steps of five").isEqualTo(0);
    }

    /** Two means that differ by one person leave two answers, whatever the value's range. */
    @Test
    void noIndicatorIsShownSoFinelyThatOnePersonsAnswerIsCertain() {
        Indicators.all().stream()
                .filter(indicator -> !indicator.key().equals("response-rate"))
                .forEach(indicator -> {
                    for (int n = 5; n < 400; n++) {
                        double step = indicator.rounding().step(n);
                        assertThat((2 * n - 1) * step / 2)
                                .as("%s of %d people", indicator.key(), n)
                                .isGreaterThanOrEqualTo(
                                        (indicator.most() - indicator.least()) / Math.max(4, indicator.mostPoints(1)));
                    }
                });
        assertThat(SCALE.rounding().shown(3.449, 30, Bound.ABOUT)).isEqualTo(3.4);
        assertThat(SCALE.rounding().shown(3.449, 7, Bound.ABOUT)).isEqualTo(3.4);
        assertThat(SCALE.rounding().shown(3.3, 5, Bound.ABOUT)).isEqualTo(3.5);
        assertThat(ENPS.rounding().shown(-7, 30, Bound.ABOUT)).isEqualTo(-5);
    }

    private static double person(Indicator indicator, int... answers) {
        int points = IntStream.of(answers)
                .map(answer -> indicator.points(answer, false))
                .sum();
        return indicator.value(points, 1, answers.length).orElseThrow();
    }

    private static int[] counts(int[] answers, int highest) {
        int[] counts = new int[highest];
        Arrays.stream(answers).forEach(answer -> counts[answer - 1]++);
        return counts;
    }
}
