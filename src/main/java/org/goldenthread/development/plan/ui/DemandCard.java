package org.goldenthread.development.plan.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.goldenthread.development.plan.LearningNeedService;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.shell.DevelopmentCard;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** For learning and development: what staff want to learn, never who. */
@Service
@Order(90)
class DemandCard implements DevelopmentCard {

    private final LearningNeedService needs;
    private final CurrentUser currentUser;

    DemandCard(LearningNeedService needs, CurrentUser currentUser) {
        this.needs = needs;
        this.currentUser = currentUser;
    }

    @Override
    public Optional<Component> card() {
        return currentUser.has(Role.LEARNING_PUBLISHER)
                ? Optional.of(new DemandTable(needs.demand()))
                : Optional.empty();
    }
}
