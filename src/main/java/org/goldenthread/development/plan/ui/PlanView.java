package org.goldenthread.development.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.goldenthread.development.plan.Goal;
import org.goldenthread.development.plan.GoalService;
import org.goldenthread.development.plan.LearningNeedService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** One's development plan: goals under way, what one wants to learn, and the story of what was reached. */
@Route(PlanView.ROUTE)
@PermitAll
class PlanView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "my-development/plan";

    private final transient GoalService goals;
    private final transient LearningNeedService needs;

    PlanView(GoalService goals, LearningNeedService needs) {
        super("plan.title");
        this.goals = goals;
        this.needs = needs;
        addClassName("plan");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PageHeader header = new PageHeader(
                        new Anchor("my-development", getTranslation("strengths.back")), getTranslation("plan.title"))
                .says(getTranslation("plan.says"));
        Div stack = new Div();
        stack.addClassName("stack");
        add(header, stack);
        if (!goals.canPlan()) {
            stack.add(new EmptyState(getTranslation("strengths.nobody"), getTranslation("strengths.nobody.do")));
            return;
        }
        Anchor add = new Anchor(GoalView.ROUTE + "/new", getTranslation("plan.add"));
        add.addClassNames("button-link", "primary");
        header.actions(new Anchor(CareerView.ROUTE, getTranslation("career.title")), add);
        List<Goal> mine = goals.mine();
        stack.add(open(mine), new NeedsCard(needs));
        List<Goal> done =
                mine.stream().filter(goal -> goal.doneOn().isPresent()).toList();
        if (!done.isEmpty()) {
            stack.add(story(done));
        }
    }

    private Card open(List<Goal> mine) {
        Card card = new Card(getTranslation("plan.goals"));
        List<Goal> open = mine.stream().filter(goal -> goal.doneOn().isEmpty()).toList();
        if (open.isEmpty()) {
            card.add(new EmptyState(getTranslation("plan.none"), getTranslation("plan.none.do")));
        }
        open.forEach(goal -> card.add(GoalBlock.linked(goal, goals.today(), goals.myManager())));
        return card;
    }

    private Card story(List<Goal> done) {
        Card card = new Card(getTranslation("plan.story"));
        Paragraph says = new Paragraph(getTranslation("plan.story.says"));
        says.addClassName("muted");
        card.add(says);
        done.forEach(goal -> card.add(GoalBlock.linked(goal, goals.today(), goals.myManager())));
        return card;
    }
}
