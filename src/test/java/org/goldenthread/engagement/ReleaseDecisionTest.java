package org.goldenthread.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.disclosure.Verdict.PROTECTS_OTHERS;
import static org.goldenthread.disclosure.Verdict.SHOWN;
import static org.goldenthread.disclosure.Verdict.TOO_FEW;
import static org.goldenthread.engagement.FigureKind.INDEX;
import static org.goldenthread.engagement.FigureKind.ITEM;
import static org.goldenthread.engagement.FigureKind.RESPONSE;
import static org.goldenthread.engagement.FigureKind.THEME;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.survey.GroupKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a closed campaign releases, from ballots counted one by one. */
class ReleaseDecisionTest {

    private static final int[] CONTENT = {4, 4, 5, 5, 4, 4, 3, 2};
    private static final int[] TIRED = {1, 2, 4, 3, 3, 3, 3, 3};

    private BallotBox box;
    private long organisation;
    private long east;
    private long west;

    @BeforeEach
    void twoTeams() {
        box = new BallotBox("Pulse", "pulse", 5, Instant.EPOCH);
        organisation = box.group("Organisation", GroupKind.ORGANISATION, null, 40);
        east = box.group("East", GroupKind.TEAM, organisation, 20);
        west = box.group("West", GroupKind.TEAM, organisation, 20);
    }

    @Test
    void figuresAreKeptUnrounded() {
        box.cast(8, east, CONTENT);
        box.cast(4, east, TIRED);
        box.cast(4, west, CONTENT);
        box.cast(3, west, TIRED);

        assertThat(figure(east, ITEM, "hours").value()).isEqualTo(100.0 * 8 / 12);
        assertThat(figure(east, RESPONSE, "").value()).isEqualTo(60);
        assertThat(figure(organisation, RESPONSE, "").n()).isEqualTo(19);
    }

    @Test
    void onePersonsAnswersGiveSixtyFive() {
        int[] answers = {5, 4, 4, 3, 2};
        for (int first = 0; first < 10; first++) {
            int turned = first;
            box.cast(
                    east,
                    IntStream.range(0, 8)
                            .map(item -> item < 3 ? 3 : answers[(item + turned) % 5])
                            .toArray());
        }
        assertThat(figure(east, INDEX, "").value()).isEqualTo(65);
    }

    /** People 65, 25, 70, 35, 50, 100, 90, 40, 20, 35 give 53. */
    @Test
    void theIndexIsTheMeanOfPeoplesOwnScores() {
        List.of(
                        new int[] {5, 4, 4, 3, 2},
                        new int[] {2, 2, 2, 2, 2},
                        new int[] {5, 4, 4, 3, 3},
                        new int[] {3, 3, 2, 2, 2},
                        new int[] {3, 3, 3, 3, 3},
                        new int[] {5, 5, 5, 5, 5},
                        new int[] {5, 5, 5, 4, 4},
                        new int[] {3, 3, 3, 2, 2},
                        new int[] {2, 2, 2, 2, 1},
                        new int[] {3, 3, 2, 2, 2})
                .forEach(index -> box.cast(east, 3, 3, 3, index[0], index[1], index[2], index[3], index[4]));

        assertThat(figure(east, INDEX, "").value()).isEqualTo(53);
    }

    /** A distribution of 10, 40, 10, 16 and 24 % from strongly agree to strongly disagree gives 49, and 50 % positive. */
    @Test
    void aDistributionGivesItsIndex() {
        same(10, 5);
        same(40, 4);
        same(10, 3);
        same(16, 2);
        same(24, 1);

        assertThat(figure(east, INDEX, "").value()).isEqualTo(49);
        assertThat(figure(east, ITEM, "proud").value()).isEqualTo(50);
        assertThat(figure(east, THEME, "pride").value()).isEqualTo(50);
        assertThat(figure(east, ITEM, "proud").distribution()).containsExactly(24, 16, 10, 40, 10);
    }

    @Test
    void anAnswerThatWasSkippedIsInNoDenominator() {
        box.cast(6, east, CONTENT);
        box.cast(6, east, 0, 4, 4, 4, 4, 4, 4, 4);
        box.cast(6, east, 1, 2, 4, 4, 4, 4, 4, 4);

        assertThat(figure(east, ITEM, "hours").n()).isEqualTo(12);
        assertThat(figure(east, ITEM, "hours").value()).isEqualTo(50);
        assertThat(figure(east, THEME, "workload").value()).isEqualTo(100.0 * (6 + 12) / (12 + 18));
    }

    @Test
    void anItemAnsweredByNobodyHasNoScore() {
        box.cast(9, east, 0, 4, 4, 4, 4, 4, 4, 4);

        assertThat(figure(east, ITEM, "hours").verdict()).isEqualTo(TOO_FEW);
    }

    @Test
    void onlyPeopleWhoAnsweredEveryItemOfTheIndexAreInIt() {
        box.cast(3, east, 3, 3, 3, 5, 5, 4, 3, 2);
        box.cast(3, east, 3, 3, 3, 2, 3, 4, 5, 5);
        box.cast(5, east, 3, 3, 3, 1, 1, 1, 1, 0);

        assertThat(figure(east, INDEX, "").n()).isEqualTo(6);
        assertThat(figure(east, INDEX, "").value()).isEqualTo(70);
    }

    @Test
    void aSmallTeamIsWithheldAndSoIsTheOneThatWouldGiveItAway() {
        box.cast(3, east, TIRED);
        box.cast(9, west, CONTENT);

        assertThat(figure(organisation, ITEM, "hours").verdict()).isEqualTo(SHOWN);
        for (FigureKind kind : List.of(RESPONSE, INDEX)) {
            assertThat(figure(east, kind, "").verdict()).isEqualTo(TOO_FEW);
            assertThat(figure(west, kind, "").verdict()).isEqualTo(PROTECTS_OTHERS);
        }
        assertThat(figure(west, THEME, "workload").verdict()).isEqualTo(PROTECTS_OTHERS);
        assertThat(figure(west, ITEM, "hours").verdict()).isEqualTo(PROTECTS_OTHERS);
    }

    /** Both teams are large enough, but only two people in the east answered about their hours. */
    @Test
    void anItemThatFewAnsweredIsWithheldThoughItsGroupIsShown() {
        box.cast(2, east, TIRED);
        box.cast(6, east, 0, 4, 4, 4, 4, 4, 4, 4);
        box.cast(6, west, CONTENT);
        box.cast(3, west, TIRED);

        assertThat(figure(east, ITEM, "hours").verdict()).isEqualTo(TOO_FEW);
        assertThat(figure(west, ITEM, "hours").verdict()).isEqualTo(PROTECTS_OTHERS);
        assertThat(figure(east, ITEM, "breaks").verdict()).isEqualTo(SHOWN);
        assertThat(figure(east, THEME, "workload").verdict()).isEqualTo(TOO_FEW);
        assertThat(figure(east, THEME, "team").verdict()).isEqualTo(SHOWN);
        assertThat(figure(west, THEME, "workload").verdict()).isEqualTo(PROTECTS_OTHERS);
    }

    @Test
    void theIndexIsGatedByThoseWhoAreInIt() {
        box.cast(3, east, 3, 3, 3, 5, 4, 4, 4, 4);
        box.cast(5, east, 3, 3, 3, 1, 1, 1, 1, 0);
        box.cast(5, east, 3, 3, 3, 0, 4, 1, 4, 2);
        box.cast(6, west, 3, 3, 3, 5, 4, 4, 4, 4);
        box.cast(3, west, TIRED);

        assertThat(figure(east, ITEM, "motivated").verdict()).isEqualTo(SHOWN);
        assertThat(figure(east, INDEX, "").verdict()).isEqualTo(TOO_FEW);
        assertThat(figure(west, INDEX, "").verdict()).isEqualTo(PROTECTS_OTHERS);
    }

    @Test
    void theFiveCountsNeedTenPeople() {
        box.cast(5, east, CONTENT);
        box.cast(4, east, TIRED);
        box.cast(6, west, CONTENT);
        box.cast(6, west, TIRED);

        assertThat(figure(east, ITEM, "hours").verdict()).isEqualTo(SHOWN);
        assertThat(figure(east, ITEM, "hours").distribution()).isEmpty();
        assertThat(figure(west, ITEM, "hours").distribution())
                .as("less the west, the organisation would give the nine of the east away")
                .isEmpty();
        assertThat(figure(organisation, ITEM, "hours").distribution()).containsExactly(10, 0, 0, 11, 0);
    }

    @Test
    void theFiveCountsAreWithheldWhereAllButOneAgree() {
        box.cast(11, east, CONTENT);
        box.cast(1, east, TIRED);
        box.cast(6, west, CONTENT);
        box.cast(6, west, TIRED);

        assertThat(figure(east, ITEM, "hours").verdict()).isEqualTo(SHOWN);
        assertThat(figure(east, ITEM, "hours").distribution()).isEmpty();
        assertThat(figure(west, ITEM, "hours").distribution()).isEmpty();
    }

    @Test
    void theFiveCountsAreWithheldWhereAllAreOnOneSide() {
        box.cast(6, east, 1, 1, 1, 1, 1, 1, 1, 1);
        box.cast(6, east, 2, 2, 2, 2, 2, 2, 2, 2);
        box.cast(6, west, CONTENT);
        box.cast(6, west, TIRED);

        assertThat(figure(east, ITEM, "hours").distribution()).isEmpty();
        assertThat(figure(west, ITEM, "hours").distribution()).isEmpty();
        assertThat(figure(organisation, ITEM, "hours").distribution()).containsExactly(12, 6, 0, 6, 0);
    }

    /** All seven of the east are content: that would be the organisation less the west. */
    @Test
    void aBoundTakesTheShareThatWouldNarrowItWithIt() {
        box.cast(7, east, CONTENT);
        box.cast(8, west, CONTENT);
        box.cast(4, west, TIRED);

        assertThat(figure(east, ITEM, "hours").bound()).isEqualTo(Bound.AT_LEAST);
        assertThat(figure(east, ITEM, "hours").value())
                .as("six of seven, whether it is six or seven")
                .isEqualTo(100 - 100.0 / 7);
        assertThat(figure(west, ITEM, "hours").verdict()).isEqualTo(PROTECTS_OTHERS);
        assertThat(figure(organisation, ITEM, "hours").bound()).isEqualTo(Bound.ABOUT);
    }

    /** Of two items one is a bound: the exact share of both together would be that of the one. */
    @Test
    void aThemeSaysNoMoreThanItsItems() {
        box.cast(4, east, 4, 4, 4, 4, 4, 4, 4, 4);
        box.cast(3, east, 1, 4, 4, 4, 4, 4, 4, 4);
        box.cast(4, west, CONTENT);
        box.cast(4, west, TIRED);

        assertThat(figure(east, ITEM, "breaks").bound()).isEqualTo(Bound.AT_LEAST);
        assertThat(figure(east, THEME, "workload").bound()).isEqualTo(Bound.AT_LEAST);
        assertThat(figure(east, THEME, "workload").value())
                .as("four of seven and six of seven, or more")
                .isEqualTo(100.0 * (4 + 6) / 14);
    }

    @Test
    void aWithheldFigureCarriesNoNumber() {
        box.cast(3, east, TIRED);
        box.cast(9, west, CONTENT);

        assertThat(figures().stream().filter(figure -> !figure.verdict().isShown()))
                .isNotEmpty()
                .allSatisfy(figure -> {
                    assertThat(figure.n()).isZero();
                    assertThat(figure.value()).isZero();
                    assertThat(figure.distribution()).isEmpty();
                });
    }

    private void same(int people, int answer) {
        box.cast(people, east, answer, answer, answer, answer, answer, answer, answer, answer);
    }

    private ReleaseFigure figure(long group, FigureKind kind, String key) {
        return figures().stream()
                .filter(figure -> figure.group() == group)
                .filter(figure -> figure.kind() == kind && figure.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<ReleaseFigure> figures() {
        return box.figures();
    }
}
