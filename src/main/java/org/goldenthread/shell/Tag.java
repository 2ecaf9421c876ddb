package org.goldenthread.shell;

import com.vaadin.flow.component.html.Span;

/** A short status in words, such as "On target". */
public final class Tag extends Span {

    public Tag(String text, Tone tone) {
        super(text);
        addClassNames("tag", tone.className());
    }

    /** @param shape a sign that says the same to the eye, so that colour is not alone; not read out */
    public Tag(String shape, String text, Tone tone) {
        addClassNames("tag", tone.className());
        Span sign = new Span(shape);
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign, new Span(text));
    }
}
