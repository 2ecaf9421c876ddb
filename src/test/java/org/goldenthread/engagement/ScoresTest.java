package org.goldenthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked numbers of the domain's facts, for each formula. Counts run from strongly disagree to strongly agree. */
class ScoresTest {

    @Test
    void percentagePositiveIsAgreeAndStronglyAgreeOfAllWhoAnswered() {
        assertThat(Scores.percentagePositive(new int[] {24, 16, 10, 40, 10})).hasValue(50);
    }

    @Test
    void anItemAnsweredByNobodyHasNoScore() {
        assertThat(Scores.percentagePositive(new int[5])).isEmpty();
        assertThat(Scores.pooled(List.of(new int[5], new int[5]))).isEmpty();
    }

    @Test
    void aThemePoolsItsAnswersAndIsNotTheMeanOfItsItems() {
        int[] ninetyOfAHundred = {5, 5, 0, 50, 40};
        int[] oneOfTen = {4, 4, 1, 1, 0};

        assertThat(Scores.pooled(List.of(ninetyOfAHundred, oneOfTen))).hasValue(100.0 * 91 / 110);
    }

    @Test
    void theIndexIsTheMeanOfItsPeople() {
        assertThat(Scores.index(65 + 25 + 70 + 35 + 50 + 100 + 90 + 40 + 20 + 35, 10))
                .hasValue(53);
    }

    @Test
    void anIndexOfNobodyIsNone() {
        assertThat(Scores.index(0, 0)).isEmpty();
    }

    @Test
    void theResponseRateIsThoseWhoAnsweredOfThoseInvited() {
        assertThat(Scores.responseRate(201, 402)).hasValue(50);
        assertThat(Scores.responseRate(0, 0)).isEmpty();
    }
}
