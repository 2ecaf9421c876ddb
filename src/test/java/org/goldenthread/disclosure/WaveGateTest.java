package org.goldenthread.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.disclosure.WaveFigures.Said;
import org.junit.jupiter.api.Test;

class WaveGateTest {

    private static final long TEAM = 1;
    private static final int K = 5;
    private static final List<AskedTwice> ONE_JOINED =
            List.of(new AskedTwice(TEAM, TEAM, 8), new AskedTwice(null, TEAM, 1));

    @Test
    void aJoinerIsKnownByTheDifferenceWhenEverybodyAnswersBothTimes() {
        assertThat(WaveGate.tooClose(wave(9, 6), wave(8, 5), ONE_JOINED, K)).containsExactly(TEAM);
    }

    @Test
    void thoseWhoDoNotAnswerHideThem() {
        assertThat(WaveGate.tooClose(wave(6, 4), wave(6, 4), ONE_JOINED, K)).isEmpty();
    }

    /** Of nine, six are positive now, and of the eight who were asked before three were not: that leaves nobody. */
    @Test
    void theyDoNotWhenOnlyOneStoryFits() {
        assertThat(WaveGate.tooClose(wave(6, 6), wave(6, 3), ONE_JOINED, K)).containsExactly(TEAM);
    }

    @Test
    void aChangeThatMustBeAChangeOfMindsTellsNothing() {
        assertThat(WaveGate.tooClose(wave(6, 6), wave(6, 1), ONE_JOINED, K)).isEmpty();
    }

    @Test
    void theSamePeopleMayAllAnswerEveryTime() {
        assertThat(WaveGate.tooClose(wave(8, 6), wave(8, 5), List.of(new AskedTwice(TEAM, TEAM, 8)), K))
                .isEmpty();
    }

    /** What is withheld is the smaller team: then what is left is large enough to have been quiet. */
    @Test
    void aRestThatTellsTakesTheSmallestGroupWithIt() {
        Map<Long, Long> parents = new HashMap<>();
        parents.put(1L, null);
        parents.put(2L, 1L);
        parents.put(3L, 1L);
        parents.put(4L, 1L);
        WaveFigures then = new WaveFigures(parents, Map.of(1L, said(27, 15), 2L, said(9, 5), 3L, said(10, 5)));
        WaveFigures now = new WaveFigures(parents, Map.of(1L, said(28, 16), 2L, said(9, 5), 3L, said(10, 5)));
        List<AskedTwice> asked = List.of(
                new AskedTwice(2L, 2L, 14),
                new AskedTwice(3L, 3L, 14),
                new AskedTwice(4L, 4L, 8),
                new AskedTwice(null, 4L, 1));

        assertThat(WaveGate.tooClose(now, then, asked, K)).containsExactly(2L);
    }

    private static WaveFigures wave(int n, int positive) {
        Map<Long, Long> parents = new HashMap<>();
        parents.put(TEAM, null);
        return new WaveFigures(parents, Map.of(TEAM, said(n, positive)));
    }

    private static Said said(int n, double sum) {
        return new Said(n, sum, sum);
    }
}
