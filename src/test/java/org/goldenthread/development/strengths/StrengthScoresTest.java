package org.goldenthread.development.strengths;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Worked by hand from the key of the International Personality Item Pool. */
class StrengthScoresTest {

    private final StrengthInventory inventory = new StrengthInventory();

    StrengthScoresTest() throws IOException {}

    @Test
    void fourAnswersAreAddedUpReversedOnesAsSixMinusTheAnswer() {
        // "I am excited by many different activities" 5, "I can find something of interest" 4,
        // "I am not all that curious about the world" 2 counts 4, "I have few interests" 1 counts 5: 18.
        assertThat(thirds("curiosity", 5, 4, 2, 1)).isEqualTo(18 * 3);
        assertThat(thirds("curiosity", 5, 5, 1, 1)).isEqualTo(20 * 3);
        assertThat(thirds("curiosity", 1, 1, 5, 5)).isEqualTo(4 * 3);
        assertThat(thirds("curiosity", 3, 3, 3, 3)).isEqualTo(12 * 3);
        assertThat(thirds("curiosity", 1, 1, 1, 1)).isEqualTo((1 + 1 + 5 + 5) * 3);
    }

    @Test
    void threeAnswersAreScaledToFour() {
        // 5 + 4 + 4 = 13 of three, so 13 * 4 / 3 = 17 1/3.
        assertThat(thirds("curiosity", 5, 4, 2, 0)).isEqualTo(52);
        // 4 + 4 + 5 = 13 as well, whichever is missing.
        assertThat(thirds("curiosity", 0, 4, 2, 1)).isEqualTo(52);
        assertThat(thirds("curiosity", 5, 5, 1, 0)).isEqualTo(60);
        assertThat(thirds("curiosity", 1, 0, 5, 5)).isEqualTo(12);
    }

    @Test
    void withFewerThanThreeThereIsNoScore() {
        assertThat(scores(answers("curiosity", 5, 0, 0, 1))).doesNotContainKey("curiosity");
        assertThat(scores(answers("curiosity", 0, 0, 0, 1))).doesNotContainKey("curiosity");
        assertThat(scores(Map.of())).isEmpty();
    }

    @Test
    void aWholeSheetGivesEachStrengthItsOwnScore() {
        Map<String, Integer> all = new HashMap<>();
        inventory.mixed(true).forEach(item -> all.put(item.key(), item.reversed() ? 2 : 4));
        all.putAll(answers("hope", 5, 5, 1, 1));
        all.remove("kindness-1");
        all.remove("kindness-2");
        Map<String, Integer> scores = scores(all);
        assertThat(scores).hasSize(23).containsEntry("hope", 60).doesNotContainKey("kindness");
        scores.remove("hope");
        assertThat(scores.values()).containsOnly(48);
    }

    @Test
    void thereAreTwentyFourStrengthsOfFourStatementsTwoOfThemReversedAndOneIsOptional() {
        assertThat(inventory.all()).hasSize(24);
        assertThat(inventory.all())
                .allSatisfy(strength -> assertThat(strength.items())
                        .hasSize(4)
                        .filteredOn(StrengthItem::reversed)
                        .hasSize(2));
        assertThat(inventory.all().stream().filter(Strength::optional).map(Strength::key))
                .containsExactly("spirituality");
        assertThat(inventory.mixed(false))
                .hasSize(92)
                .noneMatch(item -> item.key().startsWith("spirituality"));
        assertThat(inventory.mixed(true)).hasSize(96).doesNotHaveDuplicates();
        assertThat(inventory.mixed(true)).isEqualTo(inventory.mixed(true));
    }

    @Test
    void noPageAsksTwiceAboutOneStrengthAndEachPageHasStatementsForAndAgainst() {
        List<StrengthItem> mixed = inventory.mixed(true);
        for (int page = 0; page < 6; page++) {
            List<StrengthItem> items = mixed.subList(page * 16, page * 16 + 16);
            assertThat(new HashSet<>(items.stream()
                            .map(item -> item.key().replaceAll("-\\d$", ""))
                            .collect(Collectors.toList())))
                    .hasSize(16);
            assertThat(items.stream().filter(StrengthItem::reversed).count()).isBetween(6L, 10L);
        }
    }

    @Test
    void equalsStandInOneBandAndAtMostAThirdStandsOut() {
        // Nine strengths: room for three at each end.
        assertThat(bands(60, 57, 54, 48, 48, 48, 36, 33, 30)).isEqualTo("SSSMMMLLL");
        // A pair of equals at the third and fourth place does not fit, so neither stands out.
        assertThat(bands(60, 57, 54, 54, 48, 48, 36, 33, 30)).isEqualTo("SSMMMMLLL");
        assertThat(bands(60, 60, 60, 60, 48, 48, 36, 33, 30)).isEqualTo("MMMMMMLLL");
        assertThat(bands(48, 48, 48, 48, 48, 48, 48, 48, 48)).isEqualTo("MMMMMMMMM");
        assertThat(bands(60, 12)).isEqualTo("MM");
        assertThat(bands(60, 48, 12)).isEqualTo("SML");
    }

    private String bands(int... thirds) {
        Map<String, Integer> scores = new HashMap<>();
        List<String> keys = new ArrayList<>();
        for (int place = 0; place < thirds.length; place++) {
            keys.add("s" + place);
            scores.put("s" + place, thirds[place]);
        }
        Map<String, Band> bands = Ranking.bands(scores);
        return keys.stream()
                .map(key -> String.valueOf(bands.get(key)).substring(0, 1))
                .collect(Collectors.joining());
    }

    private int thirds(String strength, int... given) {
        return scores(answers(strength, given)).get(strength);
    }

    private Map<String, Integer> scores(Map<String, Integer> answers) {
        return StrengthScores.inThirds(inventory.all(), answers);
    }

    private static Map<String, Integer> answers(String strength, int... given) {
        Map<String, Integer> answers = new HashMap<>();
        for (int item = 0; item < given.length; item++) {
            if (given[item] > 0) {
                answers.put(strength + "-" + (item + 1), given[item]);
            }
        }
        return answers;
    }
}
