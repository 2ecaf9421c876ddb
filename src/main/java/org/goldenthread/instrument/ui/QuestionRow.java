package org.goldenthread.instrument.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.Item;
import org.goldenthread.instrument.ItemKind;
import org.goldenthread.instrument.Option;
import org.goldenthread.instrument.Theme;
import org.goldenthread.shell.Muted;

/** One question: what it says, how it is answered, and buttons that name it to those who do not see where they stand. */
final class QuestionRow extends ListItem {

    private final Button up = new Button();
    private final Button down = new Button();
    private final Button edit = new Button();

    QuestionRow(BuilderQuestions list, Workbench bench, Item item) {
        Instrument instrument = bench.instrument();
        int number = instrument.items().indexOf(item) + 1;
        addClassName("builder-row");
        Span place = new Span(Integer.toString(number));
        place.addClassNames("num", "builder-number");
        Paragraph text = new Paragraph(item.text());
        text.addClassName("strong");
        Div words = new Div(text);
        words.addClassName("builder-words");
        if (!item.help().isEmpty()) {
            words.add(new Muted(item.help()));
        }
        words.add(new Muted(String.join(" \u00b7 ", facts(instrument, item))));
        add(place, words);
        if (!bench.own().finished()) {
            add(buttons(list, instrument, item, number));
        }
    }

    private Div buttons(BuilderQuestions list, Instrument instrument, Item item, int number) {
        name(edit, "builder.edit", "builder.edit-question", number, item);
        edit.addClickListener(click -> list.edit(item));
        name(up, "builder.up", "builder.up-question", number, item);
        up.setEnabled(number > 1);
        up.addClickListener(click -> list.move(item, -1));
        name(down, "builder.down", "builder.down-question", number, item);
        down.setEnabled(number < instrument.items().size());
        down.addClickListener(click -> list.move(item, 1));
        Button below = new Button("", click -> list.addBelow(item.key()));
        name(below, "builder.below", "builder.below-question", number, item);
        Button remove = new Button("", click -> list.remove(item));
        name(remove, "builder.remove", "builder.remove-question", number, item);
        Div buttons = new Div(edit, up, down, below, remove);
        buttons.addClassNames("builder-buttons");
        return buttons;
    }

    private void name(Button button, String key, String nameKey, int number, Item item) {
        button.setText(getTranslation(key));
        button.setAriaLabel(getTranslation(nameKey, number, item.text()));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    }

    /** The same button as before the move, or where the way ends the other one. */
    void focusMove(int by) {
        Button same = by < 0 ? up : down;
        (same.isEnabled() ? same : by < 0 ? down : up).focus();
    }

    void focusEdit() {
        edit.focus();
    }

    private List<String> facts(Instrument instrument, Item item) {
        List<String> facts = new ArrayList<>();
        facts.add(getTranslation("builder.kind." + item.kind().name()));
        if (item.kind().hasOptions()) {
            facts.add(
                    String.join(", ", item.options().stream().map(Option::text).toList()));
        } else if (item.kind() == ItemKind.RATING) {
            facts.add(getTranslation(
                    "builder.fact.ends",
                    item.options().getFirst().text(),
                    item.options().getLast().text()));
        }
        instrument.themes().stream()
                .filter(theme -> theme.key().equals(item.theme()))
                .map(Theme::name)
                .findFirst()
                .ifPresent(theme -> facts.add(getTranslation("builder.fact.theme", theme)));
        fact(facts, item.reversed(), "builder.fact.reversed");
        fact(facts, item.required(), "builder.fact.required");
        fact(facts, item.standsOnBallot() && !item.preferNotToSay(), "builder.fact.not-unsaid");
        item.condition()
                .ifPresent(condition -> facts.add(getTranslation(
                        "builder.fact.shown-when",
                        instrument.items().indexOf(instrument.item(condition.item())) + 1,
                        AnswerNames.of(this::getTranslation, instrument, condition))));
        return facts;
    }

    private void fact(List<String> facts, boolean holds, String key) {
        if (holds) {
            facts.add(getTranslation(key));
        }
    }
}
