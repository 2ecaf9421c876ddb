package org.goldenthread.performance.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.goldenthread.performance.SeenOfMeService;
import org.goldenthread.shell.SeenByOthers;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Tells a person what a line manager sees of their figures. */
@Service
@Order(10)
class SeenFigures implements SeenByOthers {

    private final SeenOfMeService service;

    SeenFigures(SeenOfMeService service) {
        this.service = service;
    }

    @Override
    public Optional<Component> told() {
        return Optional.of(new SeenCard(service.seen()));
    }
}
