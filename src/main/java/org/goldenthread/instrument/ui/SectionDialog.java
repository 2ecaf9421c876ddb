package org.goldenthread.instrument.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.UnaryOperator;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.Item;
import org.goldenthread.instrument.Section;
import org.goldenthread.instrument.SectionEdits;
import org.jspecify.annotations.Nullable;

/** Title, help and layout of a section, and for a new one the question that it begins with. */
final class SectionDialog extends Dialog {

    private final transient BuilderView view;
    private final transient @Nullable Section section;
    private final TextField name = new TextField();
    private final TextField help = new TextField();
    private final Checkbox grid = new Checkbox();
    private final Select<Item> first = new Select<>();

    /** @param section null for a new one */
    SectionDialog(BuilderView view, Workbench bench, @Nullable Section section) {
        this.view = view;
        this.section = section;
        setHeaderTitle(getTranslation(section == null ? "builder.section.add" : "builder.section.edit"));
        setWidth("min(560px, 100%)");
        name.setLabel(getTranslation("builder.section.title"));
        name.setMaxLength(BuilderFields.TITLE);
        name.setRequiredIndicatorVisible(true);
        help.setLabel(getTranslation("builder.question.help"));
        help.setHelperText(getTranslation("builder.section.help.help"));
        help.setMaxLength(BuilderFields.HELP);
        grid.setLabel(getTranslation("builder.section.grid"));
        grid.setHelperText(getTranslation("builder.section.grid.help"));
        Div fields = new Div(name, help, grid);
        fields.addClassName("builder-fields");
        if (section == null) {
            fields.add(first(bench.instrument()));
        } else {
            name.setValue(section.title());
            help.setValue(section.help());
            grid.setValue(section.grid());
        }
        add(fields);
        Button save = new Button(getTranslation("builder.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("builder.cancel"), click -> close()), save);
    }

    private Select<Item> first(Instrument instrument) {
        List<Item> items = instrument.items();
        first.setLabel(getTranslation("builder.section.first"));
        first.setHelperText(getTranslation("builder.section.first.help"));
        first.setItems(items.stream()
                .filter(item -> instrument.sections().isEmpty() || !begins(items, item))
                .toList());
        first.setItemLabelGenerator(
                item -> getTranslation("builder.question.numbered", items.indexOf(item) + 1, item.text()));
        first.setRequiredIndicatorVisible(true);
        return first;
    }

    private static boolean begins(List<Item> items, Item item) {
        int place = items.indexOf(item);
        return place == 0 || !items.get(place - 1).section().equals(item.section());
    }

    private void save() {
        String needed = getTranslation("shell.needed");
        boolean incomplete = !BuilderFields.refuseEmpty(List.of(name), needed).isEmpty();
        if (section == null && first.isEmpty()) {
            first.setErrorMessage(needed);
            first.setInvalid(true);
            incomplete = true;
        }
        if (incomplete || !isOpened()) {
            return;
        }
        if (view.takeFromDialog(step(), "builder.section.saved")) {
            close();
        }
    }

    private UnaryOperator<Instrument> step() {
        return section == null
                ? it -> SectionEdits.begun(
                        it, first.getValue().key(), name.getValue(), help.getValue(), grid.getValue())
                : it -> SectionEdits.changed(it, section.key(), name.getValue(), help.getValue(), grid.getValue());
    }
}
