package org.goldenthread.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** The head of a page: where one is, the title, one sentence, and the next step at the end. */
public final class PageHeader extends Header {

    private final Div words = new Div();

    /** @param above a date or the place above this page; null for none */
    public PageHeader(@Nullable Component above, String title) {
        addClassName("page-header");
        if (above != null) {
            Div line = new Div(above);
            line.addClassName("muted");
            words.add(line);
        }
        words.add(new H1(title));
        add(words);
    }

    public PageHeader says(String sentence) {
        Paragraph paragraph = new Paragraph(sentence);
        paragraph.addClassName("muted");
        words.add(paragraph);
        return this;
    }

    public PageHeader actions(Component... actions) {
        Div end = new Div(actions);
        end.addClassName("actions");
        add(end);
        return this;
    }
}
