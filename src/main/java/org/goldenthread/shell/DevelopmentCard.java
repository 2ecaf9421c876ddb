package org.goldenthread.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * What a module has for the signed-in person on {@code /my-development}, which does not know what it is. The annotation
 * {@code @Order} says where it stands among the others.
 */
public interface DevelopmentCard {

    /** A card with what there is, and where it leads; empty when this person has no use for it. */
    Optional<Component> card();
}
