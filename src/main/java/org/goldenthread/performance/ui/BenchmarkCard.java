package org.goldenthread.performance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.performance.Benchmark;
import org.goldenthread.performance.MyMeasure;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;

/** What has been published year by year, with its source and licence. */
final class BenchmarkCard extends Div {

    private BenchmarkCard(MyMeasure measure) {
        List<Benchmark> series = measure.measure().benchmarks();
        DataTable table = new DataTable(
                getTranslation("performance.benchmarks.caption", measure.name()),
                Stream.of("year", "figure", "behind")
                        .map(column -> getTranslation("performance.benchmarks." + column))
                        .toList());
        for (Benchmark one : series.reversed()) {
            Long numerator = one.numerator();
            Long denominator = one.denominator();
            table.row(
                    Integer.toString(one.year()),
                    getTranslation(
                            measure.measure().isShare() ? "performance.figure.percent" : "performance.figure.count",
                            one.value()),
                    numerator == null || denominator == null
                            ? getTranslation("performance.behind.none")
                            : getTranslation("performance.behind.case", numerator, denominator));
        }
        Benchmark newest = series.getLast();
        Paragraph source = new Paragraph(getTranslation(
                "performance.benchmarks.source", newest.population(), newest.source(), newest.licence()));
        source.addClassName("muted");
        Card card = new Card(getTranslation("performance.benchmarks"));
        card.add(table, source);
        add(card);
    }

    /** Empty where nothing is published. */
    static Optional<BenchmarkCard> of(MyMeasure measure) {
        return measure.measure().benchmarks().isEmpty() ? Optional.empty() : Optional.of(new BenchmarkCard(measure));
    }
}
