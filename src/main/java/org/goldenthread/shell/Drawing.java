package org.goldenthread.shell;

import com.vaadin.flow.component.html.Span;

/** A small drawing in the text; decoration only, so hidden from screen readers. */
class Drawing extends Span {

    /** @param svg one of the portal's own: it goes into the page as it is */
    Drawing(String svg) {
        addClassName("icon");
        getElement().setAttribute("aria-hidden", "true").setProperty("innerHTML", svg);
    }
}
