package org.goldenthread.shell;

import com.vaadin.flow.component.html.Span;

/** A short status in words, such as "On target". */
public final class Tag extends Span {

    public Tag(String text, Tone tone) {
        super(text);
        addClassNames("tag", tone.className());
    }
}
