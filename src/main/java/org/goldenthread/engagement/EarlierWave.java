package org.goldenthread.engagement;

import java.util.List;
import java.util.Map;
import org.goldenthread.disclosure.AskedTwice;
import org.goldenthread.disclosure.WaveFigures;

/**
 * What an earlier wave of the same series has told, and who was asked in both.
 *
 * @param figures by kind and key; without those of which nothing was shown
 * @param asked everybody who was asked in either, by group
 */
record EarlierWave(Map<Key, WaveFigures> figures, List<AskedTwice> asked) {

    /** Names a figure within a wave. */
    record Key(FigureKind kind, String key) {}
}
