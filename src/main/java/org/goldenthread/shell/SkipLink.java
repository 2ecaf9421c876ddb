package org.goldenthread.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;

/** The first thing that the Tab key reaches: past the frame, to what the page is about. */
final class SkipLink extends Anchor {

    /** The page's base is its root, so the address by itself would lead from any other page to the start page. */
    private static final String GO_TO_CONTENT = """
            this.addEventListener('click', event => {
                event.preventDefault();
                document.getElementById('content').focus();
            });
            """;

    SkipLink() {
        super("#content");
        setText(getTranslation("shell.skip"));
        addClassName("skip");
        setRouterIgnore(true);
        getElement().executeJs(GO_TO_CONTENT);
    }

    static void leadTo(Main content) {
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1");
    }
}
