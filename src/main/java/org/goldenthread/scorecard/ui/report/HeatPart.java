package org.goldenthread.scorecard.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.goldenthread.engagement.EngagementResults;
import org.goldenthread.engagement.Figure;
import org.goldenthread.engagement.GroupResult;
import org.goldenthread.shell.print.Sheet;
import org.w3c.dom.Element;

/** The organisation and the services that the reader sees, by themes or scales: the darker a cell the more positive. */
final class HeatPart {

    /** How dark a cell gets; every step keeps black text on it readable. */
    private static final int STEPS = 10;

    private record Column(String name, Function<GroupResult, Figure> figure) {}

    private final Sheet sheet;
    private final ReportWords words;

    HeatPart(Sheet sheet, ReportWords words) {
        this.sheet = sheet;
        this.words = words;
    }

    Element of(EngagementResults results) {
        List<Column> columns = columns(results);
        List<String> heads = new ArrayList<>(List.of(words.say("engagement.heat.group")));
        columns.forEach(column -> heads.add(column.name()));
        Element table = sheet.table("heat", heads.toArray(String[]::new));
        results.rows()
                .forEach(row -> sheet.row(
                        table,
                        row.group().name(),
                        columns.stream()
                                .map(column -> cell(column.figure().apply(row)))
                                .toArray()));
        Element part = sheet.element("div", table, sheet.styled("p", "note", words.say("engagement.heat.note")));
        part.appendChild(sheet.styled(
                "p",
                "note",
                results.before() == null
                        ? words.say("engagement.heat.rounded")
                        : words.say(
                                "engagement.heat.rounded-since",
                                results.before().title())));
        reasons(results, columns).forEach(reason -> part.appendChild(sheet.styled("p", "note", reason)));
        return part;
    }

    private List<Column> columns(EngagementResults results) {
        List<Column> columns = new ArrayList<>();
        if (results.selected().index().id() != 0) {
            columns.add(new Column(words.say("engagement.heat.index"), GroupResult::index));
        }
        IntStream.range(0, results.themes().size())
                .forEach(theme -> columns.add(new Column(
                        results.themes().get(theme).name(), row -> row.themes().get(theme))));
        IntStream.range(0, results.scales().size())
                .forEach(scale -> columns.add(new Column(
                        results.scales().get(scale).name(), row -> row.scales().get(scale))));
        return columns;
    }

    private Element cell(Figure figure) {
        if (!figure.isShown()) {
            return sheet.styled("td", "withheld", words.value(figure));
        }
        Element cell = sheet.styled(
                "td", "h" + figure.percentOfRange() * STEPS / 100, sheet.element("p", words.value(figure)));
        if (figure.clear()) {
            cell.appendChild(sheet.styled("p", "small", words.change(figure)));
        }
        return cell;
    }

    /** Each reason that occurs, once, in a sentence. */
    private List<String> reasons(EngagementResults results, List<Column> columns) {
        return results.rows().stream()
                .flatMap(row -> columns.stream().map(column -> column.figure().apply(row)))
                .filter(figure -> !figure.isShown() && figure.id() != 0)
                .map(Figure::verdict)
                .distinct()
                .sorted()
                .map(verdict -> words.say("report.reason", words.reason(verdict), words.because(verdict)))
                .toList();
    }
}
