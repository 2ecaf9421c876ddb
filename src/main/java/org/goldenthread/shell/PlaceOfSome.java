package org.goldenthread.shell;

import com.vaadin.flow.component.Component;

/**
 * Whose place in the menu a view is, where no role says it: whoever is line manager of somebody has a page about that. The
 * view itself still answers anybody, and says why there is nothing on it.
 */
public interface PlaceOfSome {

    Class<? extends Component> view();

    /** Whether the signed-in person has it in their menu. */
    boolean isMine();
}
