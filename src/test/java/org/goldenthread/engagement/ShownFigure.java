package org.goldenthread.engagement;

import java.util.List;
import org.goldenthread.disclosure.Bound;

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
    private static double step(FigureKind kind, int n) {
        return switch (kind) {
            case RESPONSE -> 1;
            case SCALE -> n < 6 ? 0.5 : n < 11 ? 0.2 : 0.1;
            case ENPS -> n < 6 ? 50 : n < 11 ? 20 : n < 21 ? 10 : n < 51 ? 5 : n < 101 ? 2 : 1;
            default -> n < 6 ? 10 : n < 13 ? 5 : n < 26 ? 2 : 1;
        };
    }

    private static double lowest(FigureKind kind) {
        return switch (kind) {
            case SCALE -> 1;
            case ENPS -> -100;
            default -> 0;
        };
    }

    private static double range(FigureKind kind) {
        return switch (kind) {
            case SCALE -> 4;
            case ENPS -> 200;
            default -> 100;
        };
    }

    private static double people(FigureKind kind, double value, int n) {
        return (value - lowest(kind)) / range(kind) * n;
    }

    /** A figure as the portal shows it. */
    static ShownFigure of(ReleaseFigure figure) {
        FigureKind kind = figure.kind();
        double shown = kind.indicator().rounding().shown(figure.value(), figure.n(), figure.bound());
        int n = figure.n();
        double step = step(kind, n);
        double least = people(kind, shown - step / 2, n);
        double most = people(kind, shown + step / 2, n);
        if (figure.bound() == Bound.AT_LEAST) {
            least = kind == FigureKind.THEME ? people(kind, shown, n) : n - 1;
            most = n;
        } else if (figure.bound() == Bound.AT_MOST) {
            least = 0;
            most = kind == FigureKind.THEME ? people(kind, shown, n) : 1;
        }
        List<Integer> distribution =
                figure.distribution().isEmpty() ? List.of() : ReleasedRows.percentages(figure.distribution());
        return new ShownFigure(figure.group(), kind, figure.key(), n, least, most, shown, step, distribution);
    }

    /** A figure shown as it was counted. */
    static ShownFigure unrounded(ReleaseFigure figure) {
        double sum = people(figure.kind(), figure.value(), figure.n());
        return new ShownFigure(
                figure.group(), figure.kind(), figure.key(), figure.n(), sum, sum, figure.value(), 0, List.of());
    }
}
