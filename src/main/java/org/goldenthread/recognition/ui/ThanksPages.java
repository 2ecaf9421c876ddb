package org.goldenthread.recognition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.goldenthread.recognition.Thanks;

/** Thanks, twenty at a time: older ones come when they are asked for. */
final class ThanksPages extends Div {

    private static final int PAGE = 20;

    private final transient BiFunction<Integer, Integer, List<Thanks>> find;
    private final transient Function<Thanks, Component> block;
    private final Button older;
    private int shown;

    /**
     * @param find from an offset, so many
     * @param none what stands here while there are none
     */
    ThanksPages(BiFunction<Integer, Integer, List<Thanks>> find, Function<Thanks, Component> block, Component none) {
        this.find = find;
        this.block = block;
        older = new Button(getTranslation("thanks.older"), click -> more());
        more();
        if (shown == 0) {
            add(none);
        }
    }

    private void more() {
        List<Thanks> found = find.apply(shown, PAGE + 1);
        remove(older);
        found.stream().limit(PAGE).map(block).forEach(this::add);
        shown += Math.min(PAGE, found.size());
        if (found.size() > PAGE) {
            add(older);
        }
    }
}
