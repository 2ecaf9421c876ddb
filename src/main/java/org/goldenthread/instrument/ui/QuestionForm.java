package org.goldenthread.instrument.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.goldenthread.instrument.EditRefused;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.Item;
import org.goldenthread.instrument.ItemKind;
import org.goldenthread.instrument.Option;
import org.goldenthread.instrument.OptionLines;
import org.goldenthread.instrument.Theme;
import org.jspecify.annotations.Nullable;

/** The fields of a question; those that its kind does not have are not shown. */
final class QuestionForm extends Div {

    private final transient @Nullable Item before;
    private final Select<ItemKind> kind = new Select<>();
    private final TextArea text = new TextArea();
    private final TextField help = new TextField();
    private final ComboBox<String> theme = new ComboBox<>();
    private final TextArea options = new TextArea();
    private final TextField low = new TextField();
    private final TextField high = new TextField();
    private final Select<Integer> length = new Select<>();
    private final Checkbox reversed = new Checkbox();
    private final Checkbox required = new Checkbox();
    private final Checkbox unsaid = new Checkbox();
    private final ConditionFields condition;

    /** @param place where the question stands, or will: only those above it can decide about it */
    QuestionForm(Instrument instrument, @Nullable Item before, int place) {
        this.before = before;
        condition = new ConditionFields(instrument, before, place);
        addClassName("builder-fields");
        kind();
        text.setLabel(getTranslation("builder.question.text"));
        text.setHelperText(getTranslation("builder.question.text.help"));
        text.setMaxLength(BuilderFields.TEXT);
        text.setRequiredIndicatorVisible(true);
        help.setLabel(getTranslation("builder.question.help"));
        help.setHelperText(getTranslation("builder.question.help.help"));
        help.setMaxLength(BuilderFields.HELP);
        theme(instrument);
        answers();
        reversed.setLabel(getTranslation("builder.question.reversed"));
        required.setLabel(getTranslation("builder.question.required"));
        unsaid.setLabel(getTranslation("builder.question.unsaid"));
        unsaid.setValue(true);
        add(kind, text, help, options, low, high, length, theme, reversed, required, unsaid, condition);
        if (before != null) {
            fill(instrument, before);
        } else if (place > 0 && place <= instrument.items().size()) {
            theme.setValue(themeOf(instrument, instrument.items().get(place - 1)));
        }
        showFitting();
    }

    private void kind() {
        kind.setLabel(getTranslation("builder.question.kind"));
        kind.setItems(ItemKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("builder.kind." + each.name()));
        kind.setValue(ItemKind.AGREEMENT);
        kind.addValueChangeListener(change -> showFitting());
    }

    private void theme(Instrument instrument) {
        theme.setLabel(getTranslation("builder.question.theme"));
        theme.setHelperText(getTranslation("builder.question.theme.help"));
        theme.setItems(instrument.themes().stream().map(Theme::name).toList());
        theme.setAllowCustomValue(true);
        theme.addCustomValueSetListener(entered -> theme.setValue(entered.getDetail()));
        theme.setClearButtonVisible(true);
    }

    private void answers() {
        options.setLabel(getTranslation("builder.question.options"));
        options.setHelperText(getTranslation("builder.question.options.help"));
        options.setMinRows(3);
        low.setLabel(getTranslation("builder.question.low"));
        high.setLabel(getTranslation("builder.question.high"));
        low.setMaxLength(BuilderFields.NAME);
        high.setMaxLength(BuilderFields.NAME);
        length.setLabel(getTranslation("builder.question.length"));
        length.setItems(Item.SHORT_COMMENT, Item.LONG_COMMENT);
        length.setItemLabelGenerator(most ->
                getTranslation(most == Item.SHORT_COMMENT ? "builder.question.short" : "builder.question.long", most));
        length.setValue(Item.LONG_COMMENT);
        for (var field : List.of(options, low, high)) {
            field.setRequiredIndicatorVisible(true);
        }
    }

    private void fill(Instrument instrument, Item item) {
        kind.setValue(item.kind());
        text.setValue(item.text());
        help.setValue(item.help());
        theme.setValue(themeOf(instrument, item));
        if (item.kind().hasOptions()) {
            options.setValue(OptionLines.written(item.options()));
        } else if (item.kind() == ItemKind.RATING) {
            low.setValue(item.options().getFirst().text());
            high.setValue(item.options().getLast().text());
        } else if (item.kind() == ItemKind.COMMENT) {
            length.setValue(item.limit());
        }
        reversed.setValue(item.reversed());
        required.setValue(item.required());
        unsaid.setValue(item.preferNotToSay());
    }

    private static @Nullable String themeOf(Instrument instrument, Item item) {
        return instrument.themes().stream()
                .filter(each -> each.key().equals(item.theme()))
                .map(Theme::name)
                .findFirst()
                .orElse(null);
    }

    private void showFitting() {
        ItemKind chosen = kind.getValue();
        options.setVisible(chosen.hasOptions());
        low.setVisible(chosen == ItemKind.RATING);
        high.setVisible(chosen == ItemKind.RATING);
        length.setVisible(chosen == ItemKind.COMMENT);
        theme.setVisible(chosen.isFivePoint());
        theme.setRequiredIndicatorVisible(chosen.isFivePoint());
        reversed.setVisible(chosen.isFivePoint());
        unsaid.setVisible(chosen != ItemKind.COMMENT);
    }

    /** Whether everything that is needed is there; what is missing is marked. */
    boolean isComplete() {
        String needed = getTranslation("shell.needed");
        boolean complete = BuilderFields.refuseEmpty(List.of(text), needed).isEmpty();
        if (kind.getValue() == ItemKind.RATING) {
            complete &= BuilderFields.refuseEmpty(List.of(low, high), needed).isEmpty();
        }
        options.setInvalid(false);
        theme.setInvalid(false);
        return condition.isComplete() && complete;
    }

    /** @return whether there is a field beside which it was said */
    boolean refuse(EditRefused.Reason reason, String words) {
        var field = switch (reason) {
            case OPTIONS, OPTIONS_ALIKE -> options;
            case ANSWER_DECIDES -> kind.getValue().hasOptions() ? options : kind;
            case THEME_NEEDED -> theme;
            case TEXT_NEEDED -> text;
            default -> null;
        };
        if (field == null) {
            return false;
        }
        field.setErrorMessage(words);
        field.setInvalid(true);
        return true;
    }

    /** Name of its theme; empty for none. */
    String theme() {
        return kind.getValue().isFivePoint() ? Objects.requireNonNullElse(theme.getValue(), "") : "";
    }

    /** What has been written; key, theme and section are for others to say. */
    Item written() {
        ItemKind chosen = kind.getValue();
        List<Option> old = before != null && before.kind().hasOptions() ? before.options() : List.of();
        List<Option> answers = chosen.hasOptions()
                ? OptionLines.read(old, options.getValue())
                : chosen == ItemKind.RATING ? OptionLines.ends(low.getValue(), high.getValue()) : List.of();
        return new Item(
                "",
                chosen,
                text.getValue(),
                "",
                "",
                help.getValue(),
                chosen.isFivePoint() && reversed.getValue(),
                required.getValue(),
                chosen != ItemKind.COMMENT && unsaid.getValue(),
                chosen == ItemKind.COMMENT ? length.getValue() : 0,
                answers,
                condition.value());
    }
}
