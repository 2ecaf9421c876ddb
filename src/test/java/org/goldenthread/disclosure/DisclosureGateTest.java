package org.goldenthread.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.goldenthread.disclosure.Verdict.PROTECTS_OTHERS;
import static org.goldenthread.disclosure.Verdict.SHOWN;
import static org.goldenthread.disclosure.Verdict.TOO_ALIKE;
import static org.goldenthread.disclosure.Verdict.TOO_FEW;
import static org.goldenthread.disclosure.Verdict.WITHHELD_ABOVE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DisclosureGateTest {

    @Test
    void everythingIsShownWhenEveryGroupIsLargeEnough() {
        assertThat(decide(5, node(1, null, 24), node(2, 1L, 12), node(3, 1L, 12)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(1L, SHOWN, 2L, SHOWN, 3L, SHOWN));
    }

    @Test
    void aSmallTeamTakesTheSmallestOtherTeamWithIt() {
        var verdicts = decide(5, node(1, null, 25), node(2, 1L, 3), node(3, 1L, 9), node(4, 1L, 13));

        assertThat(verdicts)
                .containsExactlyInAnyOrderEntriesOf(Map.of(1L, SHOWN, 2L, TOO_FEW, 3L, PROTECTS_OTHERS, 4L, SHOWN));
    }

    @Test
    void twoSmallTeamsProtectEachOther() {
        var verdicts = decide(5, node(1, null, 19), node(2, 1L, 3), node(3, 1L, 4), node(4, 1L, 12));

        assertThat(verdicts).containsExactlyInAnyOrderEntriesOf(Map.of(1L, SHOWN, 2L, TOO_FEW, 3L, TOO_FEW, 4L, SHOWN));
    }

    @Test
    void amongEqualsTheLowestIdIsWithheld() {
        assertThat(decide(5, node(1, null, 18), node(4, 1L, 8), node(3, 1L, 8), node(2, 1L, 2)))
                .containsEntry(3L, PROTECTS_OTHERS)
                .containsEntry(4L, SHOWN);
    }

    /** Service 2 is small, so service 3 goes too; and as its teams would add up to it, so does the smaller team. */
    @Test
    void withholdingAServiceThatItsTeamsAddUpToWithholdsATeam() {
        var verdicts = decide(
                5, node(1, null, 43), node(2, 1L, 3), node(3, 1L, 15), node(4, 1L, 25), node(5, 3L, 7), node(6, 3L, 8));

        assertThat(verdicts)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(1L, SHOWN, 2L, TOO_FEW, 3L, PROTECTS_OTHERS, 4L, SHOWN, 5L, PROTECTS_OTHERS, 6L, SHOWN));
    }

    @Test
    void staffWhoBelongToNoTeamCountAsTheyAre() {
        assertThat(decide(5, node(1, null, 14), node(2, 1L, 5), node(3, 1L, 7)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(1L, SHOWN, 2L, PROTECTS_OTHERS, 3L, SHOWN));
    }

    @Test
    void aGroupNobodyAnsweredInIsWithheldAndHidesNoOther() {
        assertThat(decide(5, node(1, null, 9), node(2, 1L, 0), node(3, 1L, 9)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(1L, SHOWN, 2L, TOO_FEW, 3L, SHOWN));
    }

    @Test
    void whatIsWithheldAboveStaysWithheldAndIsProtected() {
        var verdicts = DisclosureGate.decide(
                List.of(node(1, null, 20), new Node(2, 1L, 3, false, List.of()), node(3, 1L, 8), node(4, 1L, 9)), 5);

        assertThat(verdicts)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(1L, SHOWN, 2L, WITHHELD_ABOVE, 3L, PROTECTS_OTHERS, 4L, SHOWN));
    }

    @Test
    void aTeamOfOneMindTakesAnotherWithItWhenAnswersAreCounted() {
        var verdicts = DisclosureGate.decide(
                List.of(
                        new Node(1, null, 30, true, List.of(13, 10, 7)),
                        new Node(2, 1L, 10, true, List.of(9, 0, 1)),
                        new Node(3, 1L, 20, true, List.of(4, 10, 6))),
                10);

        assertThat(verdicts).containsExactlyInAnyOrderEntriesOf(Map.of(1L, SHOWN, 2L, TOO_ALIKE, 3L, PROTECTS_OTHERS));
    }

    /** Seven of seven in team 2: with team 3 exact, the organisation would tell. */
    @Test
    void aBoundTakesTheSmallestExactShareWithIt() {
        var verdicts = DisclosureGate.decideSums(
                List.of(sum(1, null, 14, 24), sum(2, 1L, 7, 7), sum(3, 1L, 4, 8), sum(4, 1L, 3, 9)), 5, 1);

        assertThat(verdicts)
                .containsExactlyInAnyOrderEntriesOf(Map.of(1L, SHOWN, 2L, TOO_ALIKE, 3L, PROTECTS_OTHERS, 4L, SHOWN));
    }

    /** One negative of seven, and one positive of nine: both bounds leave one person's room, on opposite sides. */
    @Test
    void boundsThatLeaveNoRoomTogetherAreNotSaid() {
        var verdicts =
                DisclosureGate.decideSums(List.of(sum(1, null, 8, 16), sum(2, 1L, 7, 7), sum(3, 1L, 1, 9)), 5, 1);

        assertThat(verdicts.get(1L)).isEqualTo(SHOWN);
        assertThat(verdicts.values()).contains(PROTECTS_OTHERS);
    }

    @Test
    void theOrderOfTheNodesChangesNothing() {
        Random random = new Random(7);
        for (int round = 0; round < 100; round++) {
            List<Node> tree = RandomTrees.tree(random, 12);
            List<Node> shuffled = new ArrayList<>(tree);
            Collections.shuffle(shuffled, random);

            assertThat(DisclosureGate.decide(shuffled, 5)).isEqualTo(DisclosureGate.decide(tree, 5));
        }
    }

    @Test
    void aTreeThatDoesNotAddUpIsRefused() {
        assertThatThrownBy(() -> decide(5, node(1, null, 9), node(2, 1L, 10)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Group 1");
    }

    @Test
    void aCircleIsRefused() {
        assertThatThrownBy(() -> decide(5, node(1, 2L, 9), node(2, 1L, 9)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aThresholdOfOneIsRefused() {
        assertThatThrownBy(() -> decide(1, node(1, null, 9))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<Long, Verdict> decide(int threshold, Node... nodes) {
        return DisclosureGate.decide(List.of(nodes), threshold);
    }

    private static Node sum(long id, Long parent, int sum, int n) {
        return new Node(id, parent, n, true, List.of(sum, n - sum));
    }

    private static Node node(long id, Long parent, int n) {
        return new Node(id, parent, n);
    }
}
