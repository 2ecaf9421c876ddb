package org.goldenthread.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * What a module has for the signed-in person that stands apart from everything else on the start page and in My voice, so that
 * nobody takes the one for the other. Those pages do not know what it is.
 */
public interface SetApart {

    /** What needs them now; empty when nothing does. */
    Optional<Component> needed();

    /** All that there is of it for them; empty when there is nothing. */
    Optional<Component> all();
}
