package org.goldenthread.instrument.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.InstrumentEdits;
import org.goldenthread.instrument.Theme;

/** What a set is called, where its questions come from, and what its themes are called. */
final class AboutSetDialog extends Dialog {

    private final transient BuilderView view;
    private final transient Runnable saved;
    private final TextField name = new TextField();
    private final TextField source = new TextField();
    private final TextField licence = new TextField();
    private final Map<String, TextField> themes = new LinkedHashMap<>();

    /** @param saved run after the dialog has closed */
    AboutSetDialog(BuilderView view, Instrument instrument, Runnable saved) {
        this.view = view;
        this.saved = saved;
        setHeaderTitle(getTranslation("builder.about"));
        setWidth("min(560px, 100%)");
        Div fields = new Div();
        fields.addClassName("builder-fields");
        field(fields, name, getTranslation("builder.about.title"), instrument.title(), BuilderFields.TITLE);
        field(fields, source, getTranslation("builder.about.source"), instrument.source(), BuilderFields.ORIGIN);
        field(fields, licence, getTranslation("builder.about.licence"), instrument.licence(), BuilderFields.ORIGIN);
        for (Theme theme : instrument.themes()) {
            TextField field = new TextField();
            field(fields, field, getTranslation("builder.about.theme", theme.name()), theme.name(), BuilderFields.NAME);
            themes.put(theme.key(), field);
        }
        add(fields);
        Button save = new Button(getTranslation("builder.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("builder.cancel"), click -> close()), save);
    }

    private static void field(Div fields, TextField field, String label, String value, int most) {
        field.setLabel(label);
        field.setValue(value);
        field.setMaxLength(Math.max(most, value.length()));
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        fields.add(field);
    }

    private void save() {
        List<TextField> all = new ArrayList<>(List.of(name, source, licence));
        all.addAll(themes.values());
        if (!BuilderFields.refuseEmpty(all, getTranslation("shell.needed")).isEmpty() || !isOpened()) {
            return;
        }
        Map<String, String> names = themes.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, theme -> theme.getValue().getValue()));
        if (view.takeFromDialog(
                it -> InstrumentEdits.described(it, name.getValue(), source.getValue(), licence.getValue(), names),
                "builder.saved")) {
            close();
            saved.run();
        }
    }
}
