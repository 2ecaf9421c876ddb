package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.engagement.Figure;

/** One item's answers as a bar: the five answers where they are released, else positive and not, else hatched. */
final class AnswerBar extends Div {

    private static final int POSITIVE = 4;

    /** @param words for the five answers, from the lowest */
    AnswerBar(Figure figure, List<String> words) {
        addClassName("answer-bar");
        getElement().setAttribute("role", "img");
        if (!figure.isShown()) {
            addClassName("withheld");
            describe(FigureWords.because(this, figure.verdict()));
        } else if (figure.distribution().isEmpty()) {
            part(POSITIVE, figure.percentOfRange());
            part(0, 100 - figure.percentOfRange());
            describe(getTranslation("engagement.bar.positive", FigureWords.value(this, figure), figure.n()));
        } else {
            five(figure, words);
        }
    }

    private void five(Figure figure, List<String> words) {
        List<String> parts = new ArrayList<>();
        for (int answer = 1; answer <= words.size(); answer++) {
            int percent = figure.distribution().get(answer - 1);
            part(answer, percent);
            parts.add(getTranslation("engagement.bar.part", words.get(answer - 1), percent));
        }
        describe(getTranslation("engagement.bar.five", String.join(", ", parts), figure.n()));
    }

    private void part(int answer, int percent) {
        Span part = new Span();
        part.addClassName("answer-" + answer);
        part.getStyle().set("flex-grow", Integer.toString(percent));
        add(part);
    }

    private void describe(String words) {
        getElement().setAttribute("aria-label", words);
    }
}
