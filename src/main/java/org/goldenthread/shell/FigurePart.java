package org.goldenthread.shell;

import com.vaadin.flow.component.Component;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What a module has to say about a figure of the signed-in person, on the page of its measure, which does not know what it
 * is: such as the records behind it. The annotation {@code @Order} says where it stands among the others.
 */
public interface FigurePart {

    /**
     * @param measure key of the measure
     * @param month the month of the figure
     * @return empty when the module knows nothing of this measure of this person
     */
    Optional<Component> about(String measure, YearMonth month);
}
