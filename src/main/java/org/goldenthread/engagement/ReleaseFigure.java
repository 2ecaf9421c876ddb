package org.goldenthread.engagement;

import java.util.List;
import org.goldenthread.disclosure.Verdict;

/**
 * One figure out of the gate, to be stored: unrounded, or withheld and then without any number.
 *
 * @param n people behind it; 0 when withheld
 * @param value from 0 to 100; 0 when withheld
 * @param distribution how many gave each answer; empty when withheld or no item
 */
record ReleaseFigure(
        long group, FigureKind kind, String key, Verdict verdict, int n, double value, List<Integer> distribution) {

    static ReleaseFigure withheld(long group, FigureKind kind, String key, Verdict why) {
        return new ReleaseFigure(group, kind, key, why, 0, 0, List.of());
    }

    static ReleaseFigure shown(long group, FigureKind kind, String key, int n, double value) {
        return new ReleaseFigure(group, kind, key, Verdict.SHOWN, n, value, List.of());
    }

    ReleaseFigure with(List<Integer> counts) {
        return new ReleaseFigure(group, kind, key, verdict, n, value, counts);
    }
}
