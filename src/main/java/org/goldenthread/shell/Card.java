package org.goldenthread.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A titled region of a page; its heading names it for assistive technology. */
public final class Card extends Section {

    private final Div head = new Div();

    public Card(String title) {
        addClassName("card");
        head.addClassName("card-head");
        head.add(new H2(title));
        getElement().setAttribute("aria-label", title);
        super.add(head);
    }

    /** Puts something beside the heading, at the end of its line. */
    public Card beside(Component component) {
        head.add(component);
        return this;
    }
}
