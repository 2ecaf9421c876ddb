package org.goldenthread.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A definition file is read strictly: what is wrong with it is said with file, place and reason. */
class IndicatorFileTest {

    private static final String WELCOME = """
            key: welcome
            version: 1
            source: Made for tests
            licence: Apache-2.0
            formula: mean
            points: [0, 1, 2, 3, 4]
            range: {least: 0, most: 100}
            unit: score
            missing: person-left-out
            good: high
            bands:
              - {key: low, to: 50, reaches: true}
              - {key: high, to: 100, reaches: true}
            rounding: {answers-apart: 25, steps: [1, 2, 5, 10], bounds: 5}
            """;

    @Test
    void aWholeFileIsRead() {
        assertThat(read(WELCOME).mostPoints(3)).isEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            source: Made for tests            |                                 | source: a text is needed here
            licence: Apache-2.0               |                                 | licence: a text is needed here
            formula: mean                     | formula: median                 | formula: "median" is none of
            formula: mean                     | formula: share                  | points: [0, 1, 2, 3, 4] are no points of a share
            points: [0, 1, 2, 3, 4]           | points: [0, 1, two]             | points: whole numbers are needed here
            most: 100}                        | most: 0}                        | range.most: more than the least is needed here
            unit: score                       | unit: stars                     | unit: "stars" is none of
            missing: person-left-out          | missing: guess                  | missing: "guess" is none of
            good: high                        | good: high\\nbetter: yes        | better: nothing of this name is known here
            to: 50                            | to: 150                         | bands[2].to: a band ends above where it begins
            {key: high, to: 100, reaches: true} | {key: high, to: 90, reaches: true} | bands: the last band has to reach 100
            {key: high, to: 100, reaches: true} | {key: low, to: 100, reaches: true} | bands: "low" stands here twice
            steps: [1, 2, 5, 10]              | steps: [10, 1]                  | rounding.steps: Steps go from the finest
            steps: [1, 2, 5, 10]              | steps: [0, 1]                   | rounding.steps: Steps have to be more than nought
            """)
    void whatIsWrongIsRefusedWithFilePlaceAndReason(String right, String wrong, String refusal) {
        String broken = WELCOME.replace(right, wrong == null ? "" : wrong.replace("\\n", "\n"));
        assertThat(broken).isNotEqualTo(WELCOME);

        assertThatThrownBy(() -> read(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("welcome.yaml: " + refusal);
    }

    @Test
    void whatIsNoYamlIsRefused() {
        assertThatThrownBy(() -> read("key: ["))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("welcome.yaml");
    }

    private static Indicator read(String file) {
        return IndicatorFile.read("welcome.yaml", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }
}
