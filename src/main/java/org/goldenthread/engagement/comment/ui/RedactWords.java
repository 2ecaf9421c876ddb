package org.goldenthread.engagement.comment.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.io.Serializable;

/** A comment of which words can be marked and taken out; what looks like a name or an address is found in the browser. */
@Tag("redact-words")
@JsModule("./redact-words.ts")
class RedactWords extends Component {

    /** Takes characters out of the words as they are shown. */
    @FunctionalInterface
    interface Remover extends Serializable {
        void remove(String seen, int from, int to);
    }

    record Texts(String label, String remove, String removeThis) {}

    private final Remover remover;

    /** @param label which comment it is */
    RedactWords(String label, Remover remover) {
        this.remover = remover;
        getElement()
                .setPropertyBean(
                        "texts",
                        new Texts(
                                label,
                                getTranslation("comment.remove"),
                                getTranslation("comment.remove.found", "{found}")));
    }

    void show(String words) {
        getElement().setProperty("words", words);
    }

    @ClientCallable
    void remove(String seen, int from, int to) {
        remover.remove(seen, from, to);
    }
}
