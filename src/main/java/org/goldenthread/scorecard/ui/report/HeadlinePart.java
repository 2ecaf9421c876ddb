package org.goldenthread.scorecard.ui.report;

import java.util.ArrayList;
import java.util.List;
import org.goldenthread.engagement.Benchmark;
import org.goldenthread.engagement.EngagementResults;
import org.goldenthread.engagement.Figure;
import org.goldenthread.engagement.GroupResult;
import org.goldenthread.instrument.Theme;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.print.Sheet;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Response rate, index and themes of the whole organisation, each with a bar for now and one for the wave before. */
final class HeadlinePart {

    /** @param before null where the wave before has none */
    private record Line(String name, Figure now, @Nullable Figure before) {}

    private final Sheet sheet;
    private final ReportWords words;
    private final Bars bars;

    HeadlinePart(Sheet sheet, ReportWords words) {
        this.sheet = sheet;
        this.words = words;
        this.bars = new Bars(sheet);
    }

    Element of(EngagementResults results, @Nullable EngagementResults before) {
        Element part = sheet.element(
                "div",
                sheet.element(
                        "p",
                        words.say(
                                "report.closed",
                                results.wave().title(),
                                Dates.day(results.wave().closedAt()),
                                results.wave().threshold())));
        part.appendChild(table(results, before));
        if (before != null) {
            part.appendChild(sheet.styled(
                    "p",
                    "note",
                    words.say(
                            "report.bars", results.wave().title(), before.wave().title())));
        }
        if (results.selected().index().id() != 0) {
            part.appendChild(sheet.styled("p", "note", benchmark(Benchmark.ENGAGEMENT_INDEX)));
        }
        return part;
    }

    private Element table(EngagementResults results, @Nullable EngagementResults before) {
        Element table = sheet.table(
                "headline",
                words.say("report.figure"),
                words.say("report.drawn"),
                words.say("report.now"),
                words.say("report.people"),
                words.say("report.before"),
                words.say("report.change-since"));
        lines(results, before)
                .forEach(line -> sheet.row(
                        table,
                        line.name(),
                        drawn(line),
                        number(words.valueOrBecause(line.now())),
                        number(
                                line.now().isShown()
                                        ? Integer.toString(line.now().n())
                                        : words.say("engagement.items.none")),
                        number(line.before() == null ? words.say("engagement.items.none") : words.value(line.before())),
                        number(words.change(line.now()))));
        return table;
    }

    private Element number(String text) {
        return sheet.styled("td", "number", text);
    }

    private Element drawn(Line line) {
        Element cell = sheet.styled("td", "drawn", bars.single(line.now(), "now"));
        if (line.before() != null) {
            cell.appendChild(bars.single(line.before(), "before"));
        }
        return cell;
    }

    private List<Line> lines(EngagementResults results, @Nullable EngagementResults before) {
        GroupResult now = results.selected();
        @Nullable GroupResult then = before == null ? null : before.selected();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(words.say("engagement.response"), now.response(), then == null ? null : then.response()));
        if (now.index().id() != 0) {
            lines.add(new Line(words.say("engagement.index"), now.index(), then == null ? null : then.index()));
        }
        for (int theme = 0; theme < now.themes().size(); theme++) {
            Theme asked = results.themes().get(theme);
            lines.add(new Line(asked.name(), now.themes().get(theme), then == null ? null : theme(then, asked.key())));
        }
        return lines;
    }

    private static @Nullable Figure theme(GroupResult then, String key) {
        return then.themes().stream()
                .filter(figure -> figure.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    private String benchmark(Benchmark outside) {
        return words.say(
                "engagement.benchmark." + outside.key(),
                outside.value(),
                Integer.toString(outside.year()),
                outside.organisations());
    }
}
