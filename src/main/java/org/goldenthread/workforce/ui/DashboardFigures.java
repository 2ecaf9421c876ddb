package org.goldenthread.workforce.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.goldenthread.shell.print.Sheet;
import org.goldenthread.workforce.FigureLine;
import org.goldenthread.workforce.Workforce;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The figures of a dashboard as a table, each with 24 months drawn as columns from nought. */
final class DashboardFigures {

    private static final double HEIGHT = 11.5;
    private static final double STEP = 1.55;

    private final Sheet sheet;
    private final WorkforceWords words;

    DashboardFigures(Sheet sheet, WorkforceWords words) {
        this.sheet = sheet;
        this.words = words;
    }

    Element of(Workforce workforce) {
        if (workforce.figures().isEmpty()) {
            return sheet.element("p", words.say("workforce.none"));
        }
        Element table = sheet.table(
                "figures",
                words.say("workforce.trend.figure"),
                words.say("workforce.pdf.now"),
                words.say("workforce.pdf.trend"),
                words.say("workforce.pdf.against"));
        workforce
                .figures()
                .forEach(line -> sheet.row(
                        table,
                        line.figure().name(),
                        now(line),
                        sheet.styled("td", "drawn", drawn(line.trend())),
                        against(line)));
        return table;
    }

    private Element now(FigureLine line) {
        Element cell = sheet.element(
                "td",
                sheet.styled("p", "value", words.value(line.figure(), line.now())),
                sheet.styled("p", "muted", words.behind(line.figure(), line.now())));
        line.before(FigureLine.YEAR)
                .ifPresent(point -> cell.appendChild(sheet.styled(
                        "p", "muted", words.say("workforce.trend.change", words.value(line.figure(), point)))));
        return cell;
    }

    private Element against(FigureLine line) {
        Element cell = sheet.element("td");
        words.standing(line)
                .ifPresent(standing -> cell.appendChild(sheet.element(
                        "p",
                        sheet.styled(
                                "span",
                                "standing "
                                        + standing.name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'),
                                words.say("workforce.standing." + standing)))));
        if (line.aim().isPresent()) {
            cell.appendChild(sheet.element("p", words.target(line)));
        }
        cell.appendChild(sheet.styled("p", "muted", words.england(line.figure())));
        return cell;
    }

    private Element drawn(List<FigureLine.Point> trend) {
        double highest = trend.stream()
                .map(FigureLine.Point::value)
                .mapToDouble(value -> value == null ? 0 : value.doubleValue())
                .max()
                .orElse(0);
        Element columns = sheet.styled("div", "columns");
        for (int place = 0; place < trend.size(); place++) {
            @Nullable BigDecimal value = trend.get(place).value();
            if (value != null && highest > 0) {
                String style = place == trend.size() - 1 ? "column now" : "column";
                columns.appendChild(Sheet.with(
                        sheet.styled("div", style),
                        "style",
                        String.format(
                                Locale.ROOT,
                                "left: %.2fmm; height: %.2fmm",
                                place * STEP,
                                HEIGHT * value.doubleValue() / highest)));
            }
        }
        return columns;
    }
}
