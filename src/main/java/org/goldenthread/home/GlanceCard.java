package org.goldenthread.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.goldenthread.performance.MyMeasure;
import org.goldenthread.performance.TargetStatus;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** A few of the person's own measures, each with its denominator and how it stands to the target, in words. */
final class GlanceCard extends Composite<Card> {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final transient List<MyMeasure> measures;

    GlanceCard(List<MyMeasure> measures) {
        this.measures = measures;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("home.glance"));
        if (measures.isEmpty()) {
            card.add(new EmptyState(getTranslation("home.glance.none"), getTranslation("home.glance.none.do")));
            return card;
        }
        card.beside(new Anchor("my-work", getTranslation("home.glance.open")));
        measures.forEach(measure -> card.add(row(measure)));
        return card;
    }

    private Component row(MyMeasure measure) {
        Span month = new Span(MONTH.format(measure.period()));
        month.addClassName("muted");
        Span figure = new Span(figure(measure));
        figure.addClassNames("strong", "num", "glance-figure");
        Tag status = new Tag(
                getTranslation("home.glance." + measure.status().name()),
                measure.status() == TargetStatus.MET
                        ? Tone.GOOD
                        : measure.status() == TargetStatus.NOT_MET ? Tone.WATCH : Tone.PLAIN);
        Div tags = new Div(status);
        if (measure.late()) {
            tags.add(new Tag("◷", getTranslation("home.glance.late"), Tone.WATCH));
        }
        Div row = new Div(new Div(new H3(measure.name()), month), figure, tags);
        row.addClassName("glance");
        return row;
    }

    private String figure(MyMeasure measure) {
        if (measure.denominator() == null) {
            return measure.targetValue()
                    .map(target -> getTranslation("home.glance.of", measure.numerator(), target))
                    .orElseGet(() -> String.valueOf(measure.numerator()));
        }
        return getTranslation("home.glance.of", measure.numerator(), measure.denominator());
    }
}
