package org.goldenthread.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The portal's mark and name. */
final class Brand extends Div {

    private static final String MARK = """
            <svg width="26" height="26" viewBox="0 0 26 26"><circle cx="13" cy="13" r="12" fill="#0d5458"/>\
            <path d="M5 16c4-9 7 6 10-1s4-6 6-5" fill="none" stroke="var(--mark)" stroke-width="2.2"
            stroke-linecap="round"/></svg>
            """;

    Brand() {
        super(new Drawing(MARK));
        add(new Span(getTranslation("shell.name")));
        addClassName("brand");
    }
}
