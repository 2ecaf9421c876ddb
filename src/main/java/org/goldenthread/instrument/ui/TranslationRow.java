package org.goldenthread.instrument.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.goldenthread.instrument.EditRefused;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.InstrumentEdits;
import org.goldenthread.instrument.Translating;
import org.goldenthread.instrument.form.PulseForm;
import org.goldenthread.instrument.ui.BuilderLanguages.TranslatedText;

/** One text beside its translation, which is stored when the writer goes on to the next. */
final class TranslationRow extends Div {

    private final transient BuilderView view;
    private final String language;
    private final transient TranslatedText text;
    private final transient Runnable changed;
    private final TextArea translation = new TextArea();

    /** @param changed run when something has been stored */
    TranslationRow(
            BuilderView view, Workbench bench, TranslatedText text, String language, String said, Runnable changed) {
        this.view = view;
        this.text = text;
        this.language = language;
        this.changed = changed;
        addClassName("builder-translation");
        Paragraph original = new Paragraph(text.original());
        original.getElement()
                .setAttribute("lang", bench.instrument().language())
                .setAttribute("dir", PulseForm.direction(bench.instrument().language()));
        Span where = new Span(where(bench.instrument()));
        where.addClassName("muted");
        add(new Div(where, original), translation);
        translation.setValue(said);
        translation.setWidthFull();
        translation.setMinRows(1);
        translation.setReadOnly(bench.own().finished());
        translation.setAriaLabel(
                getTranslation("builder.language.field", LanguageNames.english(language), text.original()));
        translation.getElement().setAttribute("lang", language).setAttribute("dir", PulseForm.direction(language));
        translation.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(change.getValue());
            }
        });
    }

    private String where(Instrument instrument) {
        String item = text.itemKey();
        if (item == null) {
            String first = text.place().contains(".")
                    ? text.place().substring(0, text.place().indexOf('.'))
                    : text.place();
            return getTranslation("builder.place." + first);
        }
        int number = InstrumentEdits.keys(instrument.items()).indexOf(item) + 1;
        String part = text.place().contains(".options.") ? "answer" : text.last();
        return getTranslation("builder.place.items." + part, number);
    }

    private void keep(String said) {
        try {
            view.keep(it -> Translating.said(it, language, text.place(), text.original(), said));
            translation.setInvalid(false);
            changed.run();
        } catch (EditRefused refused) {
            translation.setErrorMessage(view.refusal(refused));
            translation.setInvalid(true);
        }
    }
}
