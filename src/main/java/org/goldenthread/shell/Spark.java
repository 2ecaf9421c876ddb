package org.goldenthread.shell;

import com.vaadin.flow.component.Html;
import java.util.List;
import java.util.Locale;

/**
 * A small line without axes, its last point marked; decoration beside words that say the same, so hidden from screen
 * readers. The drawing is inside a span because {@link Html} writes its outermost element's attributes in lower case.
 */
public final class Spark extends Html {

    private static final double WIDTH = 116;
    private static final double HEIGHT = 32;
    private static final double MARGIN = 4;

    /** @param values the oldest first; NaN is a gap */
    public Spark(List<Double> values) {
        super("<span class='spark' aria-hidden='true'><svg width='124' height='40' viewBox='0 0 124 40'>"
                + drawing(values) + "</svg></span>");
    }

    private static String drawing(List<Double> values) {
        double low = values.stream()
                .filter(Spark::isKnown)
                .mapToDouble(value -> value)
                .min()
                .orElse(0);
        double high = values.stream()
                .filter(Spark::isKnown)
                .mapToDouble(value -> value)
                .max()
                .orElse(0);
        StringBuilder path = new StringBuilder();
        String last = "";
        boolean gap = true;
        for (int i = 0; i < values.size(); i++) {
            double value = values.get(i);
            if (!isKnown(value)) {
                gap = true;
                continue;
            }
            double x = MARGIN + (values.size() == 1 ? WIDTH : WIDTH * i / (values.size() - 1));
            double y = MARGIN + (high > low ? HEIGHT * (high - value) / (high - low) : HEIGHT / 2);
            path.append(gap ? 'M' : 'L').append(number(x)).append(' ').append(number(y));
            last = "<circle class='spark-last' cx='" + number(x) + "' cy='" + number(y) + "' r='3'/>";
            gap = false;
        }
        return "<path class='spark-line' d='" + path + "' fill='none' stroke-width='1.8'/>" + last;
    }

    private static boolean isKnown(double value) {
        return !Double.isNaN(value);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
