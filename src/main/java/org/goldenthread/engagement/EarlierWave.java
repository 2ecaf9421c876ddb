package org.goldenthread.engagement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.disclosure.AskedTwice;
import org.goldenthread.disclosure.WaveFigures;
import org.goldenthread.disclosure.WaveGate;

/**
 * What an earlier wave of the same series has told, and who was asked in both.
 *
 * @param figures by kind and key; without those of which nothing was shown
 * @param asked everybody who was asked in either, by group
 */
record EarlierWave(Map<Key, WaveFigures> figures, List<AskedTwice> asked) {

    /** Names a figure within a wave. */
    record Key(FigureKind kind, String key) {}

    /** Groups of which a figure of a later wave, beside that of this one, would tell what a few people said. */
    Set<Long> tooClose(Key key, WaveFigures now, int threshold) {
        WaveFigures then = figures.get(key);
        return then == null ? Set.of() : WaveGate.tooClose(now, then, asked, threshold);
    }
}
