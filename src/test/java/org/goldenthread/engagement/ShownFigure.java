package org.goldenthread.engagement;

import java.util.List;
import org.goldenthread.disclosure.Bound;
import org.goldenthread.disclosure.Share;

/**
 * What a reader sees of one figure, and takes it to mean.
 *
 * @param group the group that it stands beside
 * @param n people behind it
 * @param least the sum behind it is at least this, where each person adds from 0 to 1
 * @param most and at most this
 * @param value as it is shown
 * @param step what it is rounded to, which everybody knows
 * @param distribution as it is shown
 */
record ShownFigure(
        long group,
        FigureKind kind,
        String key,
        int n,
        double least,
        double most,
        double value,
        double step,
        List<Integer> distribution) {

    /** The steps that the page states, by the number of people that it states. */
    private static int step(int n) {
        return n < 6 ? 10 : n < 13 ? 5 : n < 26 ? 2 : 1;
    }

    /** A figure as the portal shows it. */
    static ShownFigure of(ReleaseFigure figure) {
        Share share = ReleasedRows.shown(figure.kind(), figure.value(), figure.n(), figure.bound());
        double n = figure.n();
        double step = figure.kind() == FigureKind.RESPONSE ? 1 : step(figure.n());
        double least = (share.percent() - step / 2) * n / 100;
        double most = (share.percent() + step / 2) * n / 100;
        if (share.bound() == Bound.AT_LEAST) {
            least = figure.kind() == FigureKind.THEME ? share.percent() * n / 100 : n - 1;
            most = n;
        } else if (share.bound() == Bound.AT_MOST) {
            least = 0;
            most = figure.kind() == FigureKind.THEME ? share.percent() * n / 100 : 1;
        }
        List<Integer> distribution =
                figure.distribution().isEmpty() ? List.of() : ReleasedRows.percentages(figure.distribution());
        return new ShownFigure(
                figure.group(),
                figure.kind(),
                figure.key(),
                figure.n(),
                least,
                most,
                share.percent(),
                step,
                distribution);
    }

    /** A figure shown as it was counted. */
    static ShownFigure unrounded(ReleaseFigure figure) {
        double sum = figure.value() * figure.n() / 100;
        return new ShownFigure(
                figure.group(), figure.kind(), figure.key(), figure.n(), sum, sum, figure.value(), 0, List.of());
    }
}
