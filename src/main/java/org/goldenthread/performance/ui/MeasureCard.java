package org.goldenthread.performance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.goldenthread.performance.Comparison;
import org.goldenthread.performance.Contest;
import org.goldenthread.performance.MyMeasure;
import org.goldenthread.performance.TrendPoint;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.Spark;
import org.jspecify.annotations.Nullable;

/** One measure at a glance: figure, how it stands, what stands behind it, its line, and the groups beside it. */
final class MeasureCard extends Div {

    private final Div peers;

    /** @param contest the newest of the person about this measure; null for none */
    MeasureCard(MyMeasure measure, @Nullable Contest contest) {
        addClassNames("card", "measure-card");
        peers = peers(measure);
        Anchor open = new Anchor("my-work/" + measure.key(), measure.name());
        H3 name = new H3(open);
        Span figure = new Span(MeasureWords.figure(this, measure));
        figure.addClassName("big");
        Div line = new Div(
                figure,
                new Spark(measure.trend().stream().map(TrendPoint::value).toList()));
        line.addClassName("measure-figure");
        Div tags = new Div(MeasureWords.status(this, measure));
        tags.addClassName("measure-tags");
        VariationWords.tag(this, measure).ifPresent(tags::add);
        MeasureWords.late(this, measure).ifPresent(tags::add);
        if (contest != null) {
            ContestWords.tag(this, contest).ifPresent(tags::add);
        }
        add(name, line, tags, new Muted(MeasureWords.behind(this, measure)));
        add(
                new Muted(
                        measure.target() == null
                                ? MeasureWords.better(this, measure)
                                : MeasureWords.target(this, measure)),
                peers);
    }

    /** A line that another module has to say; nothing where it has none. */
    MeasureCard says(String line) {
        if (!line.isEmpty()) {
            Paragraph says = new Muted(line);
            says.addClassName("measure-line");
            peers.add(says);
        }
        return this;
    }

    /** Four at most, in two columns: their whole names are on the measure's page. */
    private Div peers(MyMeasure measure) {
        Div block = new Div();
        block.addClassName("peers");
        if (measure.comparisons().isEmpty()) {
            block.add(new Paragraph(getTranslation("performance.peers.none")));
            return block;
        }
        block.add(new Paragraph(getTranslation("performance.peers." + MeasureWords.per(measure))));
        DescriptionList peers = new DescriptionList();
        for (Comparison comparison : measure.comparisons()) {
            var value = new DescriptionList.Description(MeasureWords.shortValue(this, measure, comparison));
            value.addClassName(comparison.verdict().isShown() ? "num" : "withheld");
            Div pair = new Div(new DescriptionList.Term(MeasureWords.shortWho(this, comparison)), value);
            peers.add(pair);
        }
        block.add(peers);
        return block;
    }
}
