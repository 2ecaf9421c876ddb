package org.goldenthread.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.goldenthread.performance.MeasureUnit;
import org.goldenthread.performance.MyMeasure;
import org.goldenthread.performance.TrendPoint;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Chart;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;
import org.jspecify.annotations.Nullable;

/** The last two years of a measure as a chart, and the same numbers as a table. */
final class TrendCard extends Div {

    private static final double WHOLE = 100;

    private final transient MyMeasure measure;

    TrendCard(MyMeasure measure) {
        this.measure = measure;
        Card card = new Card(getTranslation("performance.trend"));
        Span figure = new Span(MeasureWords.figure(this, measure));
        figure.addClassName("big");
        Span behind = new Span(MeasureWords.behind(this, measure));
        behind.addClassName("muted");
        Div line = new Div(figure, behind);
        line.addClassName("row");
        card.add(line, new Chart(summary(), chart()));
        if (measure.trend().stream().anyMatch(TrendCard::isSmall)) {
            Paragraph small = new Paragraph(getTranslation("performance.trend.small"));
            small.addClassName("muted");
            card.add(small);
        }
        card.add(table());
        add(card);
    }

    private static boolean isSmall(TrendPoint point) {
        Integer denominator = point.denominator();
        return denominator != null && denominator < MyMeasure.SMALLEST_DENOMINATOR;
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
                percent ? WHOLE : null);
    }

    private Component table() {
        DataTable table = new DataTable(
                getTranslation("performance.trend.caption", measure.name()),
                List.of(
                        getTranslation("performance.trend.month"),
                        getTranslation("performance.trend.figure"),
                        getTranslation("performance.trend.behind")));
        measure.trend()
                .reversed()
                .forEach(point -> table.row(Dates.month(point.period()), figure(point), behind(point)));
        NativeDetails details = new NativeDetails(getTranslation("performance.trend.as-table"), table);
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
