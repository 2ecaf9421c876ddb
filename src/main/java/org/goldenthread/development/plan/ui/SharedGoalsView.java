package org.goldenthread.development.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.goldenthread.development.plan.GoalService;
import org.goldenthread.development.plan.SharedGoal;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** Goals that one's people chose to share with one, person by person. Opening the page is a look that they can read. */
@Route(SharedGoalsView.ROUTE)
@PermitAll
class SharedGoalsView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "my-development/shared/goals";

    private final transient GoalService service;

    SharedGoalsView(GoalService service) {
        super("plan.shared");
        this.service = service;
        addClassName("plan");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(
                        new Anchor("my-development", getTranslation("strengths.back")), getTranslation("plan.shared"))
                .says(getTranslation("plan.shared.says")));
        List<SharedGoal> goals = service.sharedWithMe();
        Div stack = new Div();
        stack.addClassName("stack");
        if (goals.isEmpty()) {
            stack.add(new EmptyState(getTranslation("plan.shared.none"), getTranslation("plan.shared.none.do")));
        }
        Map<String, List<SharedGoal>> byPerson =
                goals.stream().collect(Collectors.groupingBy(SharedGoal::person, TreeMap::new, Collectors.toList()));
        byPerson.forEach((person, theirs) -> stack.add(card(person, theirs)));
        add(stack);
    }

    private Card card(String person, List<SharedGoal> goals) {
        Card card = new Card(person);
        goals.forEach(shared -> card.add(GoalBlock.whole(
                shared.goal(),
                new H3(shared.goal().words().title()),
                service.today(),
                Optional.of(getTranslation("plan.shared.you")))));
        return card;
    }
}
