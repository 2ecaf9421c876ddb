package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.disclosure.Verdict;
import org.goldenthread.engagement.ChoiceResult;
import org.goldenthread.engagement.EngagementResults;
import org.goldenthread.engagement.Figure;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Muted;

/** What the selected group chose: ratings as a net promoter score, options as small tables. */
final class ChoicesCard extends Div {

    private final transient Set<Long> mayAnswer;

    /** @param mayAnswer keys of the figures that the reader may answer with a commitment */
    ChoicesCard(EngagementResults results, Set<Long> mayAnswer) {
        this.mayAnswer = mayAnswer;
        Card card = new Card(
                getTranslation("engagement.choices", results.selected().group().name()));
        results.chosen().forEach(choice -> card.add(choice(choice)));
        add(card);
    }

    private Component choice(ChoiceResult choice) {
        Div part = new Div(new H3(choice.text()));
        part.addClassNames("stack", "items-theme");
        List<Figure> figures =
                choice.rows().stream().map(ChoiceResult.Row::figure).toList();
        Figure first = figures.getFirst();
        if (figures.stream().noneMatch(Figure::isShown)) {
            part.add(new Muted(FigureWords.because(this, first.verdict())));
        } else if (choice.isRating()) {
            part.add(rating(choice, first));
        } else {
            part.add(table(choice), new Muted(getTranslation(asked(choice), answered(figures))));
            because(figures, part);
        }
        return part;
    }

    private Component rating(ChoiceResult choice, Figure figure) {
        Span score = new Span(FigureWords.value(this, figure));
        score.addClassName("big");
        Div row = new Div(score);
        row.addClassName("row");
        if (figure.change() != null) {
            row.add(new Span(
                    figure.clear()
                            ? getTranslation("engagement.enps.change", FigureWords.change(this, figure))
                            : FigureWords.change(this, figure)));
        }
        Div part = new Div(row, new Muted(getTranslation("engagement.enps.says", figure.n())));
        answer(figure, choice.text()).ifPresent(part::add);
        return part;
    }

    private static String asked(ChoiceResult choice) {
        return choice.severalAllowed() ? "engagement.choices.several" : "engagement.choices.one";
    }

    /** All shown options of one question are about the same people. */
    private static int answered(List<Figure> figures) {
        return figures.stream().mapToInt(Figure::n).max().orElse(0);
    }

    private DataTable table(ChoiceResult choice) {
        DataTable table = new DataTable(
                choice.text(),
                List.of(
                        getTranslation("engagement.choices.option"),
                        getTranslation("engagement.choices.share"),
                        getTranslation("engagement.items.change")));
        table.addClassName("choices");
        choice.rows().forEach(row -> {
            Figure figure = row.figure();
            String name = String.join(getTranslation("engagement.cited.or"), row.options());
            Div share = new Div(new Span(FigureWords.valueOrReason(this, figure)));
            answer(figure, name).ifPresent(share::add);
            table.row(
                    new Span(name),
                    share,
                    new Span(
                            figure.change() == null
                                    ? getTranslation("engagement.items.none")
                                    : FigureWords.change(this, figure)));
        });
        return table;
    }

    private void because(List<Figure> figures, Div part) {
        figures.stream()
                .map(Figure::verdict)
                .filter(verdict -> verdict != Verdict.SHOWN)
                .distinct()
                .forEach(verdict -> part.add(
                        new Muted(FigureWords.reason(this, verdict) + ": " + FigureWords.because(this, verdict))));
    }

    private Optional<Anchor> answer(Figure figure, String about) {
        return FigureWords.answerLink(this, figure, about, mayAnswer);
    }
}
