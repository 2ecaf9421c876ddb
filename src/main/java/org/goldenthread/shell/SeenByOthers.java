package org.goldenthread.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * What a module shows of the signed-in person to somebody else, told to that person in full, on the page that says who looked,
 * which does not know what it is. It is made from the definition that decides what is shown, never written beside it.
 */
public interface SeenByOthers {

    /** Empty when nothing of the person is shown to anybody. */
    Optional<Component> told();
}
