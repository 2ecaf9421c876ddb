package org.goldenthread.shell;

import com.vaadin.flow.component.html.Paragraph;

/** A line that explains, in the quieter ink. */
public final class Muted extends Paragraph {

    public Muted(String text) {
        super(text);
        addClassName("muted");
    }
}
