package org.goldenthread.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SparkTest {

    @Test
    void theLineGoesFromTheOldestToTheNewestAndTheLastIsMarked() {
        assertThat(drawing(List.of(1.0, 3.0, 2.0)))
                .contains("M4.0 36.0L62.0 4.0L120.0 20.0")
                .contains("cx=\"120.0\" cy=\"20.0\"")
                .contains("viewBox");
    }

    @Test
    void aMonthWithoutFigureIsAGap() {
        assertThat(drawing(List.of(1.0, Double.NaN, 2.0))).contains("M4.0 36.0M120.0 4.0");
    }

    @Test
    void aLevelLineIsDrawnInTheMiddleAndNothingKnownIsNoLine() {
        assertThat(drawing(List.of(7.0, 7.0))).contains("M4.0 20.0L120.0 20.0");
        assertThat(drawing(List.of(Double.NaN))).contains("d=\"\"").doesNotContain("circle");
    }

    private static String drawing(List<Double> values) {
        return new Spark(values).getInnerHtml();
    }
}
