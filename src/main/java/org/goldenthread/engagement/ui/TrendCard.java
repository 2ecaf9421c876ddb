package org.goldenthread.engagement.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.engagement.EngagementResults;
import org.goldenthread.engagement.Figure;
import org.goldenthread.engagement.FigureKind;
import org.goldenthread.engagement.ResultsContext;
import org.goldenthread.engagement.Trend;
import org.goldenthread.indicator.Aim;
import org.goldenthread.indicator.Unit;
import org.goldenthread.instrument.Theme;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Chart;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Muted;
import org.jspecify.annotations.Nullable;

/** The index or a theme of the selected group over all waves of the series: a line, why it breaks, and the same as a table. */
final class TrendCard extends Div {

    /** Both kinds of figures end there, so that a small change looks like one. */
    private static final double HIGHEST = 100;

    private final transient EngagementResults results;
    private final transient ResultsContext context;
    private final Div shown = new Div();

    TrendCard(EngagementResults results, ResultsContext context) {
        this.results = results;
        this.context = context;
        addClassName("trend");
        setVisible(!context.trend().lines().isEmpty());
        Card card = new Card(
                getTranslation("reading.trend", results.selected().group().name()));
        Select<Trend.Line> what = new Select<>();
        what.setLabel(getTranslation("reading.trend.what"));
        List<Trend.Line> lines = inOrder();
        what.setItems(lines);
        what.setItemLabelGenerator(this::name);
        what.addValueChangeListener(change -> show(change.getValue()));
        lines.stream().findFirst().ifPresent(what::setValue);
        card.add(what, shown);
        add(card);
    }

    /** The index, then the themes as they were asked. */
    private List<Trend.Line> inOrder() {
        List<String> themes = results.themes().stream().map(Theme::key).toList();
        return context.trend().lines().stream()
                .sorted(Comparator.comparingInt(line -> themes.indexOf(line.key())))
                .toList();
    }

    private String name(Trend.Line line) {
        return line.kind() == FigureKind.INDEX ? getTranslation("engagement.index") : results.themeName(line.key());
    }

    private void show(Trend.Line line) {
        shown.removeAll();
        long points = line.points().stream()
                .filter(point -> point.drawn().isPresent())
                .count();
        if (points < 2) {
            shown.add(new Muted(getTranslation("reading.trend.none")));
        } else {
            shown.add(new Chart(summary(line), drawing(line)), new Muted(getTranslation("reading.trend.chance")));
        }
        gaps(line).forEach((place, waves) -> shown.add(new Muted(getTranslation("reading.trend.gap." + place, waves))));
        NativeDetails table = new NativeDetails(getTranslation("engagement.items.as-table"), table(line));
        table.addClassName("as-table");
        shown.add(table);
    }

    private String summary(Trend.Line line) {
        String points = line.points().stream()
                .map(point -> point.drawn().isPresent()
                        ? getTranslation(
                                "reading.trend.summary.point", point.wave().title(), value(point))
                        : getTranslation(
                                "reading.trend.summary.no-point", point.wave().title()))
                .collect(joining(", "));
        return getTranslation(
                "reading.trend.summary",
                name(line),
                results.selected().group().name(),
                line.points().size(),
                points);
    }

    private Chart.Line drawing(Trend.Line line) {
        List<@Nullable Double> values = new ArrayList<>();
        line.points().forEach(point -> values.add(point.drawn().orElse(null)));
        Optional<Aim> target = context.target(line.kind());
        return new Chart.Line(
                line.points().stream()
                        .map(point -> Dates.shortMonth(
                                YearMonth.from(point.wave().closedAt().atZone(StaffDirectory.LONDON))))
                        .toList(),
                values,
                target.map(aim -> aim.value().doubleValue()).orElse(null),
                target.map(aim -> getTranslation("reading.target.line", TargetLine.value(this, aim)))
                        .orElse(""),
                line.kind().indicator().unit() == Unit.PERCENT ? "\u00a0%" : "",
                HIGHEST);
    }

    /** Titles of the waves without a point, by the reason. */
    private static Map<Trend.Place, String> gaps(Trend.Line line) {
        return line.points().stream()
                .filter(point -> point.place() != Trend.Place.POINT)
                .collect(groupingBy(
                        Trend.Point::place,
                        () -> new EnumMap<>(Trend.Place.class),
                        mapping(point -> point.wave().title(), joining(", "))));
    }

    private Component table(Trend.Line line) {
        DataTable table = new DataTable(
                getTranslation(
                        "reading.trend.caption",
                        name(line),
                        results.selected().group().name()),
                List.of(
                        getTranslation("reading.trend.survey"),
                        getTranslation("reading.trend.closed"),
                        getTranslation("reading.trend.value"),
                        getTranslation("reading.trend.people")));
        line.points()
                .reversed()
                .forEach(point -> table.row(
                        point.wave().title(), Dates.day(point.wave().closedAt()), value(point), people(point)));
        return table;
    }

    private String value(Trend.Point point) {
        return Optional.ofNullable(point.figure())
                .map(figure -> FigureWords.valueOrReason(this, figure))
                .orElseGet(() -> getTranslation(
                        point.place() == Trend.Place.OTHER_GROUP
                                ? "reading.trend.other-group"
                                : "reading.trend.not-asked"));
    }

    private String people(Trend.Point point) {
        return Optional.ofNullable(point.figure())
                .filter(Figure::isShown)
                .map(figure -> Integer.toString(figure.n()))
                .orElseGet(() -> getTranslation("engagement.items.none"));
    }
}
