package org.goldenthread.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.goldenthread.performance.Comparison;
import org.goldenthread.performance.MyMeasure;
import org.goldenthread.performance.TrendPoint;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Spark;

/** One measure at a glance: figure, what stands behind it, its line, and the groups beside it. */
final class MeasureCard extends Div {

    MeasureCard(MyMeasure measure) {
        Card card = new Card(measure.name());
        card.addClassName("measure-card");
        card.beside(MeasureWords.status(this, measure));
        Span figure = new Span(MeasureWords.figure(this, measure));
        figure.addClassName("big");
        Div line = new Div(
                figure,
                new Spark(measure.trend().stream().map(TrendPoint::value).toList()));
        line.addClassName("measure-figure");
        Paragraph behind =
                new Paragraph(MeasureWords.behind(this, measure) + " · " + MeasureWords.target(this, measure));
        behind.addClassName("muted");
        Anchor open = new Anchor("my-work/" + measure.key(), getTranslation("performance.open"));
        open.setAriaLabel(getTranslation("performance.open-named", measure.name()));
        card.add(line);
        VariationWords.tag(this, measure).ifPresent(tag -> card.add(new Div(tag)));
        card.add(behind);
        MeasureWords.made(this, measure).ifPresent(made -> {
            Paragraph how = new Paragraph(made);
            how.addClassName("muted");
            card.add(how);
        });
        card.add(peers(measure), open);
        add(card);
    }

    private Component peers(MyMeasure measure) {
        UnorderedList peers = new UnorderedList();
        peers.addClassName("peers");
        for (Comparison comparison : measure.comparisons()) {
            Span who = new Span(MeasureWords.who(this, comparison));
            Span value = new Span(MeasureWords.value(this, comparison));
            ListItem item = new ListItem(who, value);
            if (comparison.verdict().isShown()) {
                value.addClassName("num");
            } else {
                item.addClassName("withheld-line");
            }
            peers.add(item);
        }
        return peers;
    }
}
