package org.goldenthread.engagement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.goldenthread.disclosure.AskedTwice;
import org.goldenthread.disclosure.WaveFigures;
import org.goldenthread.disclosure.WaveGate;

/**
 * What an earlier wave of the same series has told, and who was asked in both.
 *
 * @param figures of each layer in which something was shown, by kind and key
 * @param asked everybody who was asked in either, by {@link Layer#key}
 */
record EarlierWave(Map<Key, List<WaveFigures>> figures, List<AskedTwice> asked) {

    /** Names a figure within a wave. */
    record Key(FigureKind kind, String key) {}

    /** Groups or bands of which a figure of a later wave, beside that of this one, would tell what a few people said. */
    Set<Long> tooClose(Key key, WaveFigures now, int threshold) {
        Set<Long> tooClose = new TreeSet<>();
        for (WaveFigures then : figures.getOrDefault(key, List.of())) {
            tooClose.addAll(WaveGate.tooClose(now, then, asked, threshold));
        }
        return tooClose;
    }
}
