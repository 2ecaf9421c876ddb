package org.goldenthread.instrument.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.goldenthread.instrument.EditRefused;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.ItemKind;
import org.goldenthread.instrument.ScaleEdits;
import org.goldenthread.instrument.form.FormTexts;

/** What the five points are called: as everywhere in the portal, or in words of one's own. */
final class ScaleWordsDialog extends Dialog {

    private final transient BuilderView view;
    private final transient Runnable saved;
    private final Map<ItemKind, List<TextField>> fields = new EnumMap<>(ItemKind.class);
    private final Paragraph alert = new Paragraph();

    /** @param saved run after the dialog has closed */
    ScaleWordsDialog(BuilderView view, Instrument instrument, Runnable saved) {
        this.view = view;
        this.saved = saved;
        setHeaderTitle(getTranslation("builder.scale"));
        setWidth("min(560px, 100%)");
        Paragraph says = new Paragraph(getTranslation("builder.scale.says"));
        says.addClassName("muted");
        add(says);
        ScaleEdits.asked(instrument)
                .forEach(kind -> add(
                        new H3(getTranslation("builder.kind." + kind.name())),
                        points(kind, instrument.labels().getOrDefault(kind, portals(kind)))));
        alert.getElement().setAttribute("role", "alert");
        alert.addClassName("builder-alert");
        add(alert);
        Button save = new Button(getTranslation("builder.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button usual = new Button(getTranslation("builder.scale.usual"), click -> fillUsual());
        usual.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(usual, new Button(getTranslation("builder.cancel"), click -> close()), save);
    }

    private List<String> portals(ItemKind kind) {
        return FormTexts.own(this::getTranslation).points(kind);
    }

    private Div points(ItemKind kind, List<String> words) {
        List<TextField> points = IntStream.range(0, words.size())
                .mapToObj(point -> {
                    TextField field =
                            new TextField(getTranslation("builder.scale.point", point + 1), words.get(point), "");
                    field.setMaxLength(BuilderFields.NAME);
                    field.setRequiredIndicatorVisible(true);
                    field.setWidthFull();
                    return field;
                })
                .toList();
        fields.put(kind, points);
        Div group = new Div();
        points.forEach(group::add);
        group.addClassName("builder-fields");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", getTranslation("builder.kind." + kind.name()));
        return group;
    }

    private void fillUsual() {
        fields.forEach((kind, points) -> {
            List<String> words = portals(kind);
            IntStream.range(0, words.size()).forEach(point -> points.get(point).setValue(words.get(point)));
        });
    }

    private void save() {
        alert.setText("");
        List<TextField> all = fields.values().stream().flatMap(List::stream).toList();
        if (!BuilderFields.refuseEmpty(all, getTranslation("shell.needed")).isEmpty() || !isOpened()) {
            return;
        }
        try {
            if (view.takeFromDialog(this::worded, "builder.saved")) {
                close();
                saved.run();
            } else {
                alert.setText(getTranslation("builder.meanwhile.dialog"));
            }
        } catch (EditRefused refused) {
            alert.setText(view.refusal(refused));
        }
    }

    private Instrument worded(Instrument instrument) {
        Instrument worded = instrument;
        for (ItemKind kind : fields.keySet()) {
            List<String> words = fields.getOrDefault(kind, List.of()).stream()
                    .map(TextField::getValue)
                    .toList();
            worded = ScaleEdits.worded(worded, kind, words.equals(portals(kind)) ? List.of() : words);
        }
        return worded;
    }
}
