package org.goldenthread.development.cpd.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.goldenthread.development.cpd.CpdWords;
import org.goldenthread.shell.Dates;

/** The regulator's fields of a piece as they are read, each to be copied into the regulator's own form. */
final class CpdWordsList extends DescriptionList {

    /** Runs in the click itself, because browsers let a page write to the clipboard only then. */
    private static final String COPY =
            "this.addEventListener('click', () => navigator.clipboard && navigator.clipboard.writeText($0))";

    private final boolean copied;

    /** @param copied whether each field has a button to copy it */
    CpdWordsList(CpdWords words, String kind, boolean copied) {
        this.copied = copied;
        addClassName("cpd-words");
        line("cpd.kind", kind);
        line("cpd.description", words.description());
        line("cpd.on", words.on().map(Dates::day).orElse(""));
        line("cpd.learning", words.learning());
        line("cpd.impact", words.impact());
        line("cpd.peer", words.peer());
    }

    /** Another field after these, for what peers gave. */
    CpdWordsList and(String label, String text) {
        add(label, text);
        return this;
    }

    private void line(String key, String text) {
        add(getTranslation(key), text);
    }

    private void add(String label, String text) {
        if (text.isBlank()) {
            return;
        }
        Div term = new Div(new Span(label));
        term.addClassName("between");
        if (copied) {
            term.add(copy(label, text));
        }
        add(new Term(term), new Description(new Span(text)));
    }

    private Button copy(String label, String text) {
        Button copy = new Button(getTranslation("cpd.copy"));
        copy.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        copy.setAriaLabel(getTranslation("cpd.copy-named", label));
        copy.getElement().executeJs(COPY, text);
        copy.addClickListener(click -> copy.setText(getTranslation("cpd.copied")));
        return copy;
    }
}
