package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goldenthread.engagement.Benchmark;
import org.goldenthread.engagement.EngagementResults;
import org.goldenthread.engagement.Figure;
import org.goldenthread.engagement.ItemResult;
import org.goldenthread.instrument.Theme;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;

/** Every question of the selected group: bars to look at, and the same as a table to read. */
final class ItemsCard extends Div {

    private final transient EngagementResults results;
    private final transient Set<Long> mayAnswer;

    /** @param mayAnswer keys of the figures that the reader may answer with a commitment */
    ItemsCard(EngagementResults results, Set<Long> mayAnswer) {
        this.results = results;
        this.mayAnswer = mayAnswer;
        Card card = new Card(
                getTranslation("engagement.items", results.selected().group().name()));
        if (results.items().isEmpty()) {
            Paragraph headlineOnly = new Paragraph(getTranslation("engagement.items.headline-only"));
            headlineOnly.addClassName("muted");
            card.add(headlineOnly);
        } else {
            results.themes().forEach(theme -> card.add(theme(theme)));
            card.add(legend(), numbers());
        }
        add(card);
    }

    private Component theme(Theme theme) {
        Div part = new Div(new H3(theme.name()));
        part.addClassNames("stack", "items-theme");
        results.items().stream()
                .filter(item -> item.theme().equals(theme.key()))
                .forEach(item -> part.add(item(item)));
        return part;
    }

    private Component item(ItemResult item) {
        Figure figure = item.figure();
        Span value = new Span(
                figure.isShown() ? FigureWords.value(this, figure) : FigureWords.reason(this, figure.verdict()));
        value.addClassNames(figure.isShown() ? "strong" : "muted", "num");
        Div line = new Div(new Span(item.text()), value);
        line.addClassName("between");
        Div block = new Div(line, new AnswerBar(figure));
        Benchmark.ofItem(figure.key()).map(BenchmarkLine::new).ifPresent(block::add);
        if (mayAnswer.contains(figure.id())) {
            block.add(answer(item));
        }
        return block;
    }

    private Component answer(ItemResult item) {
        Anchor link = new Anchor(CommitmentNavigation.record(item.figure().id()), getTranslation("commitment.record"));
        link.setAriaLabel(getTranslation("commitment.record-about", item.text()));
        link.addClassName("answer-this");
        return link;
    }

    private Component legend() {
        Div legend = new Div();
        legend.addClassNames("row", "muted", "answer-legend");
        for (int answer = 1; answer <= AnswerBar.ANSWERS; answer++) {
            Span colour = new Span();
            colour.addClassNames("answer-colour", "answer-" + answer);
            colour.getElement().setAttribute("aria-hidden", "true");
            Span entry = new Span(colour, new Span(AnswerBar.name(this, answer)));
            entry.addClassName("row");
            legend.add(entry);
        }
        return legend;
    }

    private Component numbers() {
        List<String> columns = new ArrayList<>(List.of(
                getTranslation("engagement.items.question"),
                getTranslation("engagement.items.positive"),
                getTranslation("engagement.items.answered"),
                getTranslation("engagement.items.change")));
        for (int answer = 1; answer <= AnswerBar.ANSWERS; answer++) {
            columns.add(AnswerBar.name(this, answer));
        }
        DataTable table = new DataTable(
                getTranslation(
                        "engagement.items.caption", results.selected().group().name()),
                columns);
        results.items().forEach(item -> table.row(item.text(), cells(item.figure())));
        NativeDetails details = new NativeDetails(getTranslation("engagement.items.as-table"), table);
        details.addClassName("as-table");
        return details;
    }

    private String[] cells(Figure figure) {
        String none = getTranslation("engagement.items.none");
        List<String> cells = new ArrayList<>();
        cells.add(figure.isShown() ? FigureWords.value(this, figure) : FigureWords.reason(this, figure.verdict()));
        cells.add(figure.isShown() ? Integer.toString(figure.n()) : none);
        cells.add(figure.change() == null ? none : FigureWords.change(figure));
        for (int answer = 0; answer < AnswerBar.ANSWERS; answer++) {
            cells.add(
                    figure.distribution().isEmpty()
                            ? none
                            : getTranslation(
                                    "engagement.value.percent",
                                    figure.distribution().get(answer)));
        }
        return cells.toArray(String[]::new);
    }
}
