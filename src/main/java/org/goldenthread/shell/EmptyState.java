package org.goldenthread.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says that there is nothing here, and what to do about it. */
public final class EmptyState extends Div {

    public EmptyState(String nothing, String whatToDo) {
        addClassName("empty");
        Paragraph first = new Paragraph(nothing);
        first.addClassName("strong");
        Paragraph second = new Paragraph(whatToDo);
        second.addClassName("muted");
        add(first, second);
    }
}
