package org.goldenthread.instrument.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.goldenthread.instrument.FormWords;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.InstrumentService;
import org.goldenthread.instrument.InstrumentTexts;
import org.goldenthread.instrument.Translating;
import org.goldenthread.instrument.form.FormTexts;
import org.jspecify.annotations.Nullable;

/** Every text side by side with what it is in another language, and what is missing there. */
final class BuilderLanguages extends Div {

    private final transient BuilderView view;
    private final transient Workbench bench;
    private final transient InstrumentService service;
    private final Select<String> chosen = new Select<>();
    private final Checkbox onlyMissing = new Checkbox();
    private final Paragraph complete = new Paragraph();
    private String shown = "";

    BuilderLanguages(BuilderView view, Workbench bench, InstrumentService service) {
        this.view = view;
        this.bench = bench;
        this.service = service;
        addClassNames("card", "builder-languages", "stack");
        onlyMissing.setLabel(getTranslation("builder.language.only-missing"));
        onlyMissing.addValueChangeListener(change -> showIfByHand(change.isFromClient()));
        chosen.setLabel(getTranslation("builder.language.shown"));
        chosen.setItemLabelGenerator(tag -> tag == null ? "" : LanguageNames.both(tag));
        chosen.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                shown = chosen.getValue();
                show();
            }
        });
    }

    private void showIfByHand(boolean byHand) {
        if (byHand) {
            show();
        }
    }

    void show() {
        removeAll();
        Instrument instrument = bench.instrument();
        List<String> languages =
                instrument.translations().keySet().stream().sorted().toList();
        if (!languages.contains(shown)) {
            shown = languages.isEmpty() ? "" : languages.getFirst();
        }
        Paragraph says = new Paragraph(getTranslation("builder.language.says"));
        says.addClassName("muted");
        add(new H2(getTranslation("builder.languages")), says);
        if (!bench.own().finished()) {
            add(adding(instrument));
        }
        if (shown.isEmpty()) {
            return;
        }
        chosen.setItems(languages);
        chosen.setValue(shown);
        Div bar = new Div(chosen, onlyMissing);
        bar.addClassNames("row", "builder-language-bar");
        if (!bench.own().finished()) {
            bar.add(dropping());
        }
        add(bar, complete);
        sayWhatIsMissing();
        texts(instrument);
    }

    private Div adding(Instrument instrument) {
        ComboBox<String> language = new ComboBox<>();
        language.setLabel(getTranslation("builder.language.new"));
        language.setItems(LanguageNames.others(instrument.language()));
        language.setItemLabelGenerator(LanguageNames::both);
        Button add = new Button(getTranslation("builder.language.add"), click -> {
            String tag = language.getValue();
            language.setErrorMessage(getTranslation("shell.needed"));
            language.setInvalid(tag == null);
            if (tag != null) {
                shown = tag;
                Map<String, String> known = service.knownWords(tag);
                view.take(it -> Translating.begun(it, tag, known), "builder.language.added");
            }
        });
        Div row = new Div(language, add);
        row.addClassNames("row", "builder-language-bar");
        return row;
    }

    private Button dropping() {
        Button drop = new Button(getTranslation("builder.remove"), click -> {
            String tag = shown;
            view.take(it -> Translating.dropped(it, tag), "builder.language.removed");
        });
        drop.setAriaLabel(getTranslation("builder.language.remove-this", LanguageNames.english(shown)));
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        return drop;
    }

    private void sayWhatIsMissing() {
        int missing = InstrumentTexts.missing(bench.instrument(), shown).size();
        complete.setText(getTranslation("builder.language.missing", missing, LanguageNames.english(shown)));
    }

    private void texts(Instrument instrument) {
        List<TranslatedText> places = new ArrayList<>();
        FormTexts words = FormTexts.own(this::getTranslation);
        InstrumentTexts.of(instrument).forEach((place, text) -> places.add(new TranslatedText(place, text)));
        FormWords.metIn(instrument)
                .forEach(place ->
                        places.add(new TranslatedText(place, words.word(place.substring(FormWords.PREFIX.length())))));
        Map<String, String> said = instrument.translations().getOrDefault(shown, Map.of());
        for (TranslatedText each : places) {
            if (!onlyMissing.getValue() || !said.containsKey(each.place())) {
                add(new TranslationRow(
                        view, bench, each, shown, said.getOrDefault(each.place(), ""), this::sayWhatIsMissing));
            }
        }
    }

    /** A text to translate, and where it stands. */
    record TranslatedText(String place, String original) {

        @Nullable String itemKey() {
            String[] steps = place.split("\\.", -1);
            return steps[0].equals("items") ? steps[1] : null;
        }

        String last() {
            return place.substring(place.lastIndexOf('.') + 1);
        }
    }
}
