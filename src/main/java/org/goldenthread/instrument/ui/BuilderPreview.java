package org.goldenthread.instrument.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

/** The questions as a respondent sees them, in a window as wide as a phone or a laptop. */
final class BuilderPreview extends Div {

    private final long set;
    private final RadioButtonGroup<String> width = new RadioButtonGroup<>();
    private final Div stage = new Div();
    private int revision;

    BuilderPreview(long set) {
        this.set = set;
        addClassNames("card", "builder-preview");
        width.setLabel(getTranslation("builder.preview.as-on"));
        width.setItems("phone", "laptop");
        width.setItemLabelGenerator(each -> getTranslation("builder.preview." + each));
        width.setValue("phone");
        width.addValueChangeListener(change -> stage());
        stage.addClassName("builder-stage");
        // On a phone the laptop's width scrolls sideways, by keyboard too.
        stage.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("builder.preview"));
        Paragraph says = new Paragraph(getTranslation("builder.preview.says"));
        says.addClassName("muted");
        add(says, width, stage);
    }

    /** @param shown the revision that is stored now */
    void show(int shown) {
        revision = shown;
        stage();
    }

    private void stage() {
        IFrame frame = new IFrame(BuilderNavigation.preview(set) + "?revision=" + revision);
        frame.setTitle(getTranslation("builder.preview.frame", getTranslation("builder.preview." + width.getValue())));
        frame.addClassNames("builder-frame", width.getValue());
        stage.removeAll();
        stage.add(frame);
    }
}
