package org.goldenthread.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;

/** Something that waits for a person, with the link that leads to it; a line between it and the next. */
public final class NeedRow extends Div {

    public NeedRow(String title, Anchor action, Component... words) {
        Div beside = new Div(new H3(title));
        beside.add(words);
        add(beside, action);
        addClassNames("between", "need");
    }
}
