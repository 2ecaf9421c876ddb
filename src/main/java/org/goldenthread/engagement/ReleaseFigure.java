package org.goldenthread.engagement;

import java.util.List;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.disclosure.Verdict;

/**
 * One figure out of the gate, to be stored: unrounded, or withheld and then without any number.
 *
 * @param n people behind it; 0 when withheld
 * @param value in the range of its kind; 0 when withheld
 * @param bound whether it is the value itself, or only that it is no less or no more
 * @param distribution how many gave each of five answers; empty when withheld or no item
 */
record ReleaseFigure(
        long group,
        FigureKind kind,
        String key,
        Verdict verdict,
        int n,
        double value,
        Bound bound,
        List<Integer> distribution) {

    static ReleaseFigure withheld(long group, FigureKind kind, String key, Verdict why) {
        return new ReleaseFigure(group, kind, key, why, 0, 0, Bound.ABOUT, List.of());
    }

    static ReleaseFigure shown(long group, FigureKind kind, String key, int n, double value) {
        return new ReleaseFigure(group, kind, key, Verdict.SHOWN, n, value, Bound.ABOUT, List.of());
    }

    /** The same, with no more said of it than a bound; withheld it stays. */
    ReleaseFigure bounded(Bound by, double at) {
        return verdict.isShown() ? new ReleaseFigure(group, kind, key, verdict, n, at, by, List.of()) : this;
    }

    ReleaseFigure with(List<Integer> counts) {
        return new ReleaseFigure(group, kind, key, verdict, n, value, bound, counts);
    }
}
