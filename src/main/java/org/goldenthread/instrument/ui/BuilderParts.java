package org.goldenthread.instrument.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;

/** The parts of the builder, of which one is seen; only that one is made anew when the questions have changed. */
final class BuilderParts extends Div {

    /**
     * One part.
     *
     * @param show makes it anew
     */
    record Part(String titleKey, Component content, Runnable show) {}

    private final transient List<Part> parts;
    private final List<NativeButton> buttons = new ArrayList<>();
    private int chosen;

    BuilderParts(List<Part> parts) {
        this.parts = parts;
        choose(0);
    }

    /** The buttons that choose between them. */
    Div choice() {
        Div choice = new Div();
        choice.addClassName("builder-parts");
        choice.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("builder.parts"));
        for (Part part : parts) {
            int place = buttons.size();
            NativeButton button = new NativeButton(getTranslation(part.titleKey()), click -> {
                choose(place);
                show();
            });
            buttons.add(button);
            choice.add(button);
        }
        press();
        return choice;
    }

    private void choose(int place) {
        chosen = place;
        removeAll();
        add(parts.get(place).content());
        press();
    }

    private void press() {
        buttons.forEach(button ->
                button.getElement().setAttribute("aria-pressed", Boolean.toString(buttons.indexOf(button) == chosen)));
    }

    void show() {
        parts.get(chosen).show().run();
    }
}
