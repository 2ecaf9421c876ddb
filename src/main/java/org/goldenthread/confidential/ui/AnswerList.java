package org.goldenthread.confidential.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.goldenthread.confidential.SentAnswers;
import org.goldenthread.instrument.FormWords;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.Item;

/** Questions with what one person answered, in the words of the form. What was not asked of them is left out. */
final class AnswerList extends DescriptionList {

    private final Instrument instrument;

    AnswerList(Instrument instrument, SentAnswers sent) {
        this.instrument = instrument;
        addClassName("confidential-answers");
        List<Item> numbered = instrument.onBallot();
        for (Item item : instrument.items()) {
            String words = item.standsOnBallot()
                    ? words(item, sent.answers().get(numbered.indexOf(item)))
                    : sent.comments().getOrDefault(item.key(), "");
            if (!words.isEmpty() || item.condition().isEmpty()) {
                Description answer =
                        new Description(words.isEmpty() ? getTranslation("confidential.no-answer") : words);
                add(new Term(item.text()), answer);
            }
        }
    }

    private String words(Item item, int answer) {
        if (answer == Item.NONE) {
            return "";
        }
        if (answer == Item.NOT_SAID) {
            return getTranslation("survey.skip");
        }
        return switch (item.kind()) {
            case AGREEMENT, FREQUENCY ->
                instrument.labels().containsKey(item.kind())
                        ? instrument.labels().get(item.kind()).get(answer - 1)
                        : getTranslation(
                                "survey.answer." + FormWords.points(item.kind()).get(answer - 1));
            case RATING -> getTranslation("confidential.rating", answer - 1);
            case CHOICE -> item.options().get(answer - 1).text();
            case CHOICES ->
                IntStream.range(0, item.options().size())
                        .filter(place -> (answer & 1 << place) != 0)
                        .mapToObj(place -> item.options().get(place).text())
                        .collect(Collectors.joining("; "));
            case COMMENT -> throw new IllegalArgumentException("Own words have no number");
        };
    }
}
