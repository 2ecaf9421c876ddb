package org.goldenthread.development.plan.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.goldenthread.development.plan.GoalService;
import org.goldenthread.shell.DevelopmentCard;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Brings one's plan, and the goals that one's people share, to one's own page. */
@Service
@Order(20)
class PlanCard implements DevelopmentCard {

    private final GoalService goals;

    PlanCard(GoalService goals) {
        this.goals = goals;
    }

    @Override
    public Optional<Component> card() {
        return goals.canPlan()
                ? Optional.of(new PlanGlance(goals.mine(), goals.countSharedWithMe()))
                : Optional.empty();
    }
}
