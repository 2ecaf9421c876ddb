package org.goldenthread.workforce.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.goldenthread.indicator.Unit;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Chart;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Muted;
import org.goldenthread.workforce.FigureLine;
import org.goldenthread.workforce.FigureLine.Point;
import org.jspecify.annotations.Nullable;

/** One figure over 24 months as a chart and as a table, with what it means and England's figure. */
final class TrendCard extends Composite<Card> {

    private final FigureLine line;
    private final transient WorkforceWords words;

    TrendCard(FigureLine line, WorkforceWords words) {
        this.line = line;
        this.words = words;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(words.say("workforce.trend", line.figure().name()));
        card.addClassName("workforce-trend");
        List<Point> known =
                line.trend().stream().filter(point -> point.value() != null).toList();
        card.add(new Paragraph(line.figure().meaning()));
        card.add(
                known.isEmpty()
                        ? new Paragraph(words.say("workforce.trend.empty"))
                        : new Chart(summary(known), chart()));
        line.before(FigureLine.YEAR)
                .ifPresent(point ->
                        card.add(new Muted(words.say("workforce.trend.change", words.value(line.figure(), point)))));
        card.add(new Muted(words.target(line)), new Muted(words.england(line.figure())), table());
        return card;
    }

    private String summary(List<Point> known) {
        Comparator<Point> byValue = Comparator.comparing(point -> Objects.requireNonNull(point.value()));
        return words.say(
                "workforce.trend.summary",
                line.figure().name(),
                known.size(),
                Dates.month(line.now().month()),
                words.value(line.figure(), known.stream().min(byValue).orElseThrow()),
                words.value(line.figure(), known.stream().max(byValue).orElseThrow()),
                words.value(line.figure(), line.now()));
    }

    private Chart.Line chart() {
        List<@Nullable Double> values = new ArrayList<>();
        line.trend().forEach(point -> {
            @Nullable BigDecimal value = point.value();
            values.add(value == null ? null : value.doubleValue());
        });
        return new Chart.Line(
                line.trend().stream()
                        .map(point -> Dates.shortMonth(point.month()))
                        .toList(),
                values,
                line.aim().map(aim -> aim.value().doubleValue()).orElse(null),
                line.aim().isPresent() ? words.target(line) : "",
                line.figure().unit() == Unit.PERCENT ? "\u00a0%" : "",
                null);
    }

    private Component table() {
        DataTable table = new DataTable(
                words.say("workforce.trend.caption", line.figure().name()),
                List.of(
                        words.say("workforce.trend.month"),
                        words.say("workforce.trend.figure"),
                        words.say("workforce.trend.behind")));
        line.trend()
                .reversed()
                .forEach(point -> table.row(
                        Dates.month(point.month()),
                        words.value(line.figure(), point),
                        words.behind(line.figure(), point)));
        NativeDetails details = new NativeDetails(words.say("workforce.trend.as-table"), table);
        details.addClassName("as-table");
        return details;
    }
}
