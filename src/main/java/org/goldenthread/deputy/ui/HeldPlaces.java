package org.goldenthread.deputy.ui;

import com.vaadin.flow.component.html.Div;
import org.goldenthread.deputy.DeputyService;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Muted;

/** Says in whose place the signed-in person acts, and until when; nothing for most. */
public final class HeldPlaces extends Div {

    public HeldPlaces(DeputyService service) {
        service.held()
                .forEach(place ->
                        add(new Muted(getTranslation("deputy.held", place.managerName(), Dates.day(place.last())))));
    }
}
