package org.goldenthread.scorecard.ui.report;

import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.engagement.Figure;
import org.goldenthread.shell.print.Sheet;
import org.w3c.dom.Element;

/** Bars drawn with rules of the style sheet, so that they stay sharp; the numbers stand in the same row of the table. */
final class Bars {

    private static final int POSITIVE = 4;

    /** A hair less than all, so that parts whose widths are rounded never need a second line. */
    private static final double WHOLE = 99.9;

    private final Sheet sheet;

    Bars(Sheet sheet) {
        this.sheet = sheet;
    }

    /** One bar out of the whole range; a hatched one for what is withheld. */
    Element single(Figure figure, String style) {
        return figure.isShown() ? bar(List.of(part(style, figure.percentOfRange() * WHOLE / 100))) : withheld();
    }

    /** The five answers, or positive and not where only that is released, or a hatched bar for what is withheld. */
    Element stacked(Figure figure) {
        if (!figure.isShown()) {
            return withheld();
        }
        if (figure.distribution().isEmpty()) {
            return bar(List.of(part("a" + POSITIVE, figure.percentOfRange() * WHOLE / 100)));
        }
        int sum = figure.distribution().stream().mapToInt(Integer::intValue).sum();
        return bar(IntStream.range(0, figure.distribution().size())
                .filter(answer -> figure.distribution().get(answer) > 0)
                .mapToObj(answer ->
                        part("a" + (answer + 1), WHOLE * figure.distribution().get(answer) / sum))
                .toList());
    }

    private Element part(String style, double percent) {
        return Sheet.with(sheet.styled("div", "part " + style), "style", "width: %.3f%%".formatted(percent));
    }

    private Element bar(List<Element> parts) {
        return sheet.styled("div", "bar", parts.toArray());
    }

    private Element withheld() {
        return sheet.styled("div", "bar withheld");
    }
}
