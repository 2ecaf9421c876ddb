package org.goldenthread.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * What a module has for the signed-in person on the start page, which does not know what it is. The annotation {@code @Order}
 * says where it stands among the others.
 */
public interface StartCard {

    /** What needs them now; empty when nothing does. */
    Optional<Component> now();
}
