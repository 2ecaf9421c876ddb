package org.goldenthread.engagement.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.IntStream;
import org.goldenthread.engagement.ItemResult;
import org.goldenthread.instrument.ItemKind;

/** The five answers to a statement, from the lowest: in the words in which it was asked, or in the portal's own. */
final class AnswerWords {

    static final int ANSWERS = 5;

    private AnswerWords() {}

    static List<String> of(Component in, ItemResult item) {
        if (!item.answers().isEmpty()) {
            return item.answers();
        }
        String prefix = item.kind() == ItemKind.FREQUENCY ? "survey.answer.frequency." : "engagement.answer.";
        return IntStream.rangeClosed(1, ANSWERS)
                .mapToObj(answer -> in.getTranslation(prefix + answer))
                .toList();
    }
}
