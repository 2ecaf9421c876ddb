package org.goldenthread.development.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.goldenthread.development.review.Answer;
import org.goldenthread.development.review.WrittenPart;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Muted;

/** What one of the two prepared, to be read. */
final class PartCard extends Composite<Card> {

    private final transient WrittenPart part;

    PartCard(WrittenPart part) {
        this.part = part;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(ReviewWords.part(part, this::getTranslation));
        part.leftOn()
                .ifPresent(day -> card.add(new Muted(getTranslation("review.left", part.writer(), Dates.day(day)))));
        if (part.answers().isEmpty()) {
            card.add(new Muted(getTranslation("review.part.empty")));
        }
        card.add(answers(part.answers()));
        return card;
    }

    static Div answers(List<Answer> answers) {
        DescriptionList list = new DescriptionList();
        answers.stream()
                .filter(answer -> !answer.words().isBlank())
                .forEach(answer -> list.add(
                        new DescriptionList.Term(answer.asked()),
                        new DescriptionList.Description(new Span(answer.words()))));
        return new Div(list);
    }
}
