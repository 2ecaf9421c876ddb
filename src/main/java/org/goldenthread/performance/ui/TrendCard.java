package org.goldenthread.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.goldenthread.performance.MeasureUnit;
import org.goldenthread.performance.MyMeasure;
import org.goldenthread.performance.TrendPoint;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Chart;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Muted;
import org.goldenthread.variation.ProcessBehaviour;
import org.goldenthread.variation.Signal.Way;
import org.jspecify.annotations.Nullable;

/** The last two years of a measure as a chart, and the same numbers as a table. */
final class TrendCard extends Div {

    private static final double WHOLE = 100;

    private final transient MyMeasure measure;
    private final transient Optional<ProcessBehaviour> behaviour;

    TrendCard(MyMeasure measure) {
        this.measure = measure;
        behaviour = measure.behaviour();
        Card card = new Card(getTranslation("performance.trend"));
        Span figure = new Span(MeasureWords.figure(this, measure));
        figure.addClassName("big");
        Span behind = new Span(MeasureWords.behind(this, measure));
        behind.addClassName("muted");
        Div line = new Div(figure, behind);
        MeasureWords.late(this, measure).ifPresent(line::add);
        line.addClassName("row");
        card.add(line, new Chart(summary(), chart()));
        said().map(Muted::new).forEach(card::add);
        if (measure.trend().stream().anyMatch(TrendPoint::isTooFewToJudge)) {
            card.add(new Muted(getTranslation("performance.trend.small")));
        }
        card.add(table());
        add(card);
    }

    private Stream<String> said() {
        if (measure.overlapping()) {
            return Stream.of(getTranslation("variation.overlapping"));
        }
        return behaviour.stream().flatMap(chart -> VariationWords.says(this, measure, chart).stream());
    }

    private String summary() {
        List<TrendPoint> trend = measure.trend();
        Comparator<TrendPoint> byValue = Comparator.comparingDouble(TrendPoint::value);
        List<TrendPoint> known =
                trend.stream().filter(point -> !Double.isNaN(point.value())).toList();
        return getTranslation(
                "performance.trend.summary",
                measure.name(),
                trend.size(),
                Dates.month(trend.getFirst().period()),
                Dates.month(trend.getLast().period()),
                known.stream().min(byValue).map(this::figure).orElseGet(this::unknown),
                known.stream().max(byValue).map(this::figure).orElseGet(this::unknown),
                figure(trend.getLast()));
    }

    private Chart.Line chart() {
        boolean percent = measure.unit() == MeasureUnit.PERCENT;
        List<@Nullable Double> values = new ArrayList<>();
        measure.trend().forEach(point -> values.add(Double.isNaN(point.value()) ? null : point.value()));
        return new Chart.Line(
                measure.trend().stream()
                        .map(point -> Dates.shortMonth(point.period()))
                        .toList(),
                values,
                measure.targetValue().map(Number::doubleValue).orElse(null),
                measure.target() == null ? "" : MeasureWords.target(this, measure),
                percent ? "\u00a0%" : "",
                percent ? WHOLE : null,
                behaviour.map(this::band).orElse(null));
    }

    private Chart.Band band(ProcessBehaviour chart) {
        List<Chart.@Nullable Mark> marks = new ArrayList<>();
        for (int point = 0; point < measure.trend().size(); point++) {
            marks.add(chart.signal(point)
                    .map(signal ->
                            new Chart.Mark(signal.way() == Way.HIGH, VariationWords.signal(this, Optional.of(signal))))
                    .orElse(null));
        }
        return new Chart.Band(
                VariationWords.cut(measure, chart.lowerLimit()),
                VariationWords.cut(measure, chart.upperLimit()),
                chart.mean(),
                getTranslation("variation.mean", VariationWords.shown(this, measure, chart.mean())),
                marks);
    }

    private Component table() {
        DataTable table = new DataTable(
                getTranslation("performance.trend.caption", measure.name()),
                Stream.concat(
                                Stream.of(
                                        "performance.trend.month",
                                        "performance.trend.figure",
                                        "performance.trend.behind"),
                                behaviour.stream().map(chart -> "variation.table.signal"))
                        .map(this::getTranslation)
                        .toList());
        for (int place = measure.trend().size() - 1; place >= 0; place--) {
            TrendPoint point = measure.trend().get(place);
            List<String> cells = new ArrayList<>(List.of(figure(point), behind(point)));
            if (behaviour.isPresent()) {
                cells.add(
                        point.isTooFewToJudge()
                                ? getTranslation("variation.signal.too-few")
                                : VariationWords.signal(this, behaviour.get().signal(place)));
            }
            table.row(Dates.month(point.period()), cells.toArray(String[]::new));
        }
        Div content = new Div();
        behaviour.ifPresent(chart -> content.add(new Muted(VariationWords.limits(this, measure, chart))));
        content.add(table);
        NativeDetails details = new NativeDetails(getTranslation("performance.trend.as-table"), content);
        details.addClassName("as-table");
        return details;
    }

    private String behind(TrendPoint point) {
        Integer denominator = point.denominator();
        return denominator == null
                ? getTranslation("performance.figure.count", point.numerator())
                : getTranslation("performance.figure.of", point.numerator(), denominator);
    }

    private String figure(TrendPoint point) {
        if (Double.isNaN(point.value())) {
            return unknown();
        }
        OptionalInt percent = measure.percent(point);
        return percent.isPresent() ? getTranslation("performance.figure.percent", percent.getAsInt()) : behind(point);
    }

    private String unknown() {
        return getTranslation("performance.trend.unknown");
    }
}
