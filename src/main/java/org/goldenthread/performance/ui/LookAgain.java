package org.goldenthread.performance.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.goldenthread.performance.MeasureActionService;
import org.goldenthread.shell.StartCard;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Brings the person's own actions to the start page when their day has come. */
@Service
@Order(10)
class LookAgain implements StartCard {

    private final MeasureActionService actions;

    LookAgain(MeasureActionService actions) {
        this.actions = actions;
    }

    @Override
    public Optional<Component> now() {
        return Optional.of(actions.due()).filter(due -> !due.isEmpty()).map(LookAgainCard::new);
    }
}
