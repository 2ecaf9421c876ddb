package org.goldenthread.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.goldenthread.variation.Signal.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProcessBehaviourTest {

    private static final Offset<Double> SIX_PLACES = within(5e-7);

    @ParameterizedTest
    @MethodSource("org.goldenthread.variation.GoldenSeries#all")
    void aSeriesHasTheMeanTheLimitsAndTheSignalsOfItsFile(GoldenSeries golden) {
        ProcessBehaviour chart = ProcessBehaviour.of(golden.values()).orElseThrow();

        assertThat(chart.mean()).isEqualTo(golden.number("mean", 0), SIX_PLACES);
        assertThat(chart.movingRange()).isEqualTo(golden.number("moving-range", 0), SIX_PLACES);
        assertThat(chart.lowerLimit()).isEqualTo(golden.number("limits", 0), SIX_PLACES);
        assertThat(chart.upperLimit()).isEqualTo(golden.number("limits", 1), SIX_PLACES);
        assertThat(chart.lowerNearLimit()).isEqualTo(golden.number("near-limits", 0), SIX_PLACES);
        assertThat(chart.upperNearLimit()).isEqualTo(golden.number("near-limits", 1), SIX_PLACES);
        assertThat(chart.provisional()).isEqualTo(golden.provisional());
        assertThat(signals(chart, golden.values())).isEqualTo(golden.signals());
    }

    @ParameterizedTest
    @MethodSource("org.goldenthread.variation.GoldenSeries#all")
    void itsFileAgreesWithTheDefinitionReadInExactArithmetic(GoldenSeries golden) {
        assertThat(golden.signals().stream().filter(signal -> !signal.equals("-")))
                .isEqualTo(new ExactSignals(golden.exact()).all());
    }

    @ParameterizedTest
    @MethodSource("org.goldenthread.variation.GoldenSeries#all")
    void aTargetIsMetVariesOrIsMissedAsItsFileSays(GoldenSeries golden) {
        ProcessBehaviour chart = ProcessBehaviour.of(golden.values()).orElseThrow();

        assertThat(golden.targets())
                .isNotEmpty()
                .allSatisfy(target -> assertThat(chart.against(target.value(), target.higherIsBetter()))
                        .isEqualTo(target.expected()));
    }

    @Test
    void theFilesHoldEveryRuleBothWays() {
        List<String> all =
                GoldenSeries.all().flatMap(golden -> golden.signals().stream()).toList();

        for (Rule rule : Rule.values()) {
            for (Way way : Way.values()) {
                assertThat(all).contains(rule + "-" + way);
            }
        }
    }

    @Test
    void manySeriesHaveTheSignalsOfTheDefinition() {
        Random random = new Random(5);
        int special = 0;
        for (int series = 0; series < 3000; series++) {
            List<BigDecimal> exact = new ArrayList<>();
            int length = 2 + random.nextInt(30);
            int spread = 1 + random.nextInt(12);
            double drift = random.nextInt(3) * 0.7;
            for (int i = 0; i < length; i++) {
                // Few different values, so that ties and points exactly on the mean are common.
                exact.add(BigDecimal.valueOf(random.nextInt(spread) + (int) (drift * i)));
            }
            List<Double> values = exact.stream().map(BigDecimal::doubleValue).toList();
            List<String> expected = new ExactSignals(exact).all();

            assertThat(signals(ProcessBehaviour.of(values).orElseThrow(), values))
                    .as(values::toString)
                    .isEqualTo(expected);
            special += expected.stream().anyMatch(signal -> !signal.equals(".")) ? 1 : 0;
        }
        assertThat(special).isBetween(500, 2500);
    }

    @Test
    void theSamePercentageEveryMonthIsNeverSpecialByTheComputersRounding() {
        for (int of = 3; of < 60; of++) {
            List<Double> values = new ArrayList<>();
            for (int month = 0; month < 24; month++) {
                values.add(100.0 * (of - 2) / of);
            }
            assertThat(ProcessBehaviour.of(values).orElseThrow().specials())
                    .as("of %d", of)
                    .isEmpty();
        }
    }

    @Test
    void fewerThanTwoValuesHaveNoLimits() {
        assertThat(ProcessBehaviour.of(List.of())).isEmpty();
        assertThat(ProcessBehaviour.of(List.of(4.0))).isEmpty();
        assertThat(ProcessBehaviour.of(List.of(Double.NaN, 4.0, Double.NaN))).isEmpty();
    }

    @Test
    void pointsThatFitOneRuleAreToldTogether() {
        List<Double> step = List.of(50.0, 53.0, 49.0, 52.0, 50.0, 53.0, 49.0, 55.0, 58.0, 54.0, 57.0, 55.0, 58.0, 54.0);

        assertThat(ProcessBehaviour.of(step).orElseThrow().specials())
                .containsExactly(
                        new Special(new Signal(Rule.ONE_SIDE, Way.LOW), List.of(0, 1, 2, 3, 4, 5, 6)),
                        new Special(new Signal(Rule.ONE_SIDE, Way.HIGH), List.of(7, 8, 9, 10, 11, 12, 13)));
    }

    private static List<String> signals(ProcessBehaviour chart, List<Double> values) {
        return IntStream.range(0, values.size())
                .mapToObj(point -> Double.isNaN(values.get(point))
                        ? "-"
                        : chart.signal(point)
                                .map(signal -> signal.rule() + "-" + signal.way())
                                .orElse("."))
                .toList();
    }
}
