package org.goldenthread.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScaleScoresTest {

    private Instrument standards;

    @BeforeEach
    void read() throws IOException {
        standards = new Instruments().get("hse-management-standards");
    }

    /** The worked number of the Management Standards: every answer 5 gives demands 1, relationships 1, the other five 5. */
    @Test
    void alwaysAnsweringFiveIsTheWorstOnReversedScalesAndTheBestOnTheOthers() {
        assertThat(scores(all(5)))
                .isEqualTo(Map.of(
                        "demands", 1.0,
                        "relationships", 1.0,
                        "control", 5.0,
                        "manager-support", 5.0,
                        "peer-support", 5.0,
                        "role", 5.0,
                        "change", 5.0));
    }

    @Test
    void theMiddleIsTheMiddleOnEveryScale() {
        assertThat(scores(all(3)).values()).containsOnly(3.0).hasSize(7);
    }

    /** Change has three items: 2, 4 and 5 give 11/3. */
    @Test
    void aScaleIsTheUnroundedMeanOfItsItems() {
        Map<String, Integer> answers = all(1);
        answers.putAll(Map.of("hse-26", 2, "hse-28", 4, "hse-32", 5));

        assertThat(scores(answers).get("change")).isEqualTo(11 / 3.0, within(1e-12));
    }

    @Test
    void aScaleWithAMissingAnswerHasNoScoreAndTheOthersKeepTheirs() {
        for (int noAnswer : List.of(Item.NONE, Item.NOT_SAID, 6)) {
            Map<String, Integer> answers = all(5);
            answers.put("hse-01", noAnswer);
            assertThat(scores(answers)).hasSize(6).doesNotContainKey("role");
        }
        assertThat(scores(Map.of())).isEmpty();
    }

    private Map<String, Integer> all(int answer) {
        return new HashMap<>(standards.items().stream().collect(Collectors.toMap(Item::key, item -> answer)));
    }

    private Map<String, Double> scores(Map<String, Integer> answers) {
        return ScaleScores.of(standards, answers).stream()
                .filter(score -> score.mean().isPresent())
                .collect(Collectors.toMap(
                        score -> score.scale().key(), score -> score.mean().getAsDouble()));
    }
}
