package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.goldenthread.engagement.Benchmark;
import org.goldenthread.engagement.EngagementResults;
import org.goldenthread.engagement.Figure;
import org.goldenthread.engagement.ResultsContext;
import org.goldenthread.engagement.StandsOut;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.Tag;

/** The selected group at a glance: its index, who answered, and what stands out. */
final class HeadlineCards extends Div {

    private final transient EngagementResults results;
    private final transient ResultsContext context;

    HeadlineCards(EngagementResults results, ResultsContext context) {
        this.results = results;
        this.context = context;
        addClassNames("grid-3", "engagement-headline");
        add(index(), response(), standsOut());
    }

    private Card index() {
        Figure index = results.selected().index();
        Card card = new Card(getTranslation("engagement.index"));
        if (index.id() == 0) {
            card.add(new Muted(getTranslation("engagement.index.none")));
            return card;
        }
        card.add(number(index));
        if (index.isShown()) {
            card.add(new Muted(getTranslation("engagement.index.says", index.n())));
        }
        addTarget(card, index);
        card.add(new BenchmarkLine(Benchmark.ENGAGEMENT_INDEX));
        return card;
    }

    private Card response() {
        Figure response = results.selected().response();
        Card card = new Card(getTranslation("engagement.response"));
        card.add(number(response));
        if (response.isShown()) {
            card.add(new Muted(getTranslation(
                    "engagement.response.says",
                    response.n(),
                    results.selected().group().invited())));
        }
        // Its target is that of surveys with an index, not of each small one.
        if (results.selected().index().id() != 0) {
            addTarget(card, response);
        }
        return card;
    }

    private void addTarget(Card card, Figure figure) {
        context.target(figure.kind()).ifPresent(aim -> card.add(new TargetLine(figure, aim, results.wave())));
    }

    private Card standsOut() {
        Card card = new Card(getTranslation("engagement.stands-out"));
        List<StandsOut> all = results.standsOut();
        if (all.isEmpty()) {
            card.add(new Muted(getTranslation("engagement.stands-out.nothing")));
            return card;
        }
        Div sentences = new Div();
        all.forEach(each -> sentences.add(new Paragraph(sentence(each))));
        sentences.addClassName("stands-out");
        NativeDetails sure = new NativeDetails(getTranslation("engagement.clear"));
        sure.setContent(new Muted(getTranslation("engagement.clear.says")));
        card.add(sentences, sure);
        return card;
    }

    private String sentence(StandsOut each) {
        String value = FigureWords.value(this, each.figure());
        String key = "engagement.stands-out." + each.kind();
        return switch (each.kind()) {
            case CHANGE ->
                getTranslation(key, each.about(), FigureWords.changeSince(this, each.figure(), each.other()), value);
            case ABOVE_BENCHMARK, BELOW_BENCHMARK ->
                getTranslation(
                        key,
                        value,
                        Benchmark.ENGAGEMENT_INDEX.value(),
                        Integer.toString(Benchmark.ENGAGEMENT_INDEX.year()));
            case NO_CHANGE, ABOVE_LEVEL, BELOW_LEVEL, LOWEST -> getTranslation(key, each.about(), value, each.other());
        };
    }

    private Component number(Figure figure) {
        if (!figure.isShown()) {
            return new Muted(FigureWords.because(this, figure.verdict()));
        }
        Span number = new Span(FigureWords.value(this, figure));
        number.addClassName("big");
        Div row = new Div(number);
        row.addClassName("row");
        if (figure.change() != null && results.before() != null) {
            row.add(new Tag(
                    FigureWords.changeSince(this, figure, results.before().title()), FigureWords.tone(figure)));
        }
        return row;
    }
}
