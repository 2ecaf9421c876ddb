package org.goldenthread.development.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.goldenthread.development.plan.Goal;
import org.goldenthread.development.plan.GoalLinks;
import org.goldenthread.development.plan.GoalService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** One goal of one's own: read, changed, checked in on, reached, deleted; or a new one. */
@Route(GoalView.ROUTE)
@PermitAll
class GoalView extends Page implements HasUrlParameter<String> {

    static final String ROUTE = "my-development/plan/goal";

    private static final String NEW = "new";

    private final transient GoalService service;
    private final transient GoalLinks links;

    GoalView(GoalService service, GoalLinks links) {
        super("plan.goal");
        this.service = service;
        this.links = links;
        addClassName("plan");
    }

    @Override
    public void setParameter(BeforeEvent event, String goal) {
        if (goal.equals(NEW) && service.canPlan()) {
            String title = event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter("title")
                    .orElse("");
            edit(Optional.empty(), title, this::leave, this::leave);
        } else {
            find(goal).ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
        }
    }

    private Optional<Goal> find(String goal) {
        return goal.matches("\\d{1,18}") ? service.mine(Long.parseLong(goal)) : Optional.empty();
    }

    private void leave() {
        UI.getCurrentOrThrow().navigate(PlanView.class);
    }

    private PageHeader header(String title) {
        return new PageHeader(new Anchor(PlanView.ROUTE, getTranslation("plan.title")), title);
    }

    private void edit(Optional<Goal> goal, String title, Runnable saved, Runnable cancelled) {
        removeAll();
        Card card = new Card(getTranslation("plan.goal"));
        card.add(new GoalForm(goal, title, service, links, saved, cancelled));
        add(
                header(getTranslation(goal.isPresent() ? "plan.change" : "plan.add"))
                        .says(getTranslation("plan.add.says")),
                card);
    }

    private void show(long goal) {
        service.mine(goal).ifPresentOrElse(this::show, this::leave);
    }

    private void show(Goal goal) {
        removeAll();
        Card card = new Card(getTranslation("plan.goal"));
        card.add(
                GoalBlock.whole(goal, new H2(goal.words().title()), service.today(), service.myManager()),
                buttons(goal));
        Div stack = new Div(card);
        stack.addClassName("stack");
        if (goal.doneOn().isEmpty()) {
            stack.add(new CheckInCard(goal, service, () -> show(goal.id())));
        }
        add(header(goal.words().title()), stack);
    }

    private Component buttons(Goal goal) {
        Div row = new Div();
        row.addClassName("row");
        if (goal.doneOn().isPresent()) {
            row.add(new Button(getTranslation("plan.open-again"), click -> {
                service.openAgain(goal.id());
                show(goal.id());
            }));
        } else {
            row.add(new Button(
                    getTranslation("plan.change"),
                    click -> edit(service.mine(goal.id()), "", () -> show(goal.id()), () -> show(goal.id()))));
        }
        Button ask = new Button(getTranslation("plan.delete"));
        ask.addThemeVariants(ButtonVariant.TERTIARY);
        Button really = new Button(getTranslation("plan.delete.really"), click -> {
            service.remove(goal.id());
            leave();
        });
        really.addThemeVariants(ButtonVariant.ERROR);
        really.setVisible(false);
        ask.addClickListener(click -> {
            ask.setVisible(false);
            really.setVisible(true);
            really.focus();
        });
        row.add(ask, really);
        return row;
    }
}
