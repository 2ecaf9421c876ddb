package org.goldenthread.instrument.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.Item;
import org.goldenthread.instrument.ShownWhen;
import org.jspecify.annotations.Nullable;

/** Whom a question is asked: everybody, or those who gave certain answers to one above it. */
final class ConditionFields extends Div {

    private final transient Instrument instrument;
    private final Select<Item> asked = new Select<>();
    private final CheckboxGroup<Integer> answers = new CheckboxGroup<>();
    private Map<Integer, String> names = Map.of();

    ConditionFields(Instrument instrument, @Nullable Item before, int place) {
        this.instrument = instrument;
        List<Item> items = instrument.items();
        addClassName("builder-fields");
        asked.setLabel(getTranslation("builder.question.asked-of"));
        asked.setItems(items.subList(0, Math.min(place, items.size())).stream()
                .filter(Item::standsOnBallot)
                .toList());
        asked.setItemLabelGenerator(item -> item == null
                ? getTranslation("builder.question.everybody")
                : getTranslation("builder.question.those-of", items.indexOf(item) + 1, item.text()));
        asked.setEmptySelectionAllowed(true);
        asked.setEmptySelectionCaption(getTranslation("builder.question.everybody"));
        asked.addValueChangeListener(change -> showAnswers());
        answers.setLabel(getTranslation("builder.question.answers"));
        answers.setItemLabelGenerator(answer -> names.getOrDefault(answer, ""));
        add(asked, answers);
        showAnswers();
        if (before != null) {
            before.condition().ifPresent(condition -> {
                asked.setValue(instrument.item(condition.item()));
                answers.setValue(new HashSet<>(condition.answers()));
            });
        }
    }

    private void showAnswers() {
        Item item = asked.getValue();
        answers.setVisible(item != null);
        if (item != null) {
            names = AnswerNames.of(this::getTranslation, instrument, item);
            answers.setItems(names.keySet());
        }
    }

    /** A question that waits for an answer says for which. */
    boolean isComplete() {
        boolean complete = asked.getValue() == null || !answers.getValue().isEmpty();
        answers.setErrorMessage(getTranslation("builder.question.answers.needed"));
        answers.setInvalid(!complete);
        return complete;
    }

    @Nullable ShownWhen value() {
        Item item = asked.getValue();
        return item == null
                ? null
                : new ShownWhen(item.key(), answers.getValue().stream().sorted().toList());
    }
}
