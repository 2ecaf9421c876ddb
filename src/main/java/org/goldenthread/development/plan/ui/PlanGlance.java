package org.goldenthread.development.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.goldenthread.development.plan.Goal;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;

/** The next steps of one's open goals, and where the plan, the career path and shared goals are. */
final class PlanGlance extends Composite<Card> {

    private static final int SHOWN = 3;

    private final transient List<Goal> goals;
    private final int shared;

    /** @param shared how many goals people share with the signed-in person */
    PlanGlance(List<Goal> goals, int shared) {
        this.goals = goals;
        this.shared = shared;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("plan.title"));
        card.addClassName("development-card");
        Anchor open = new Anchor(PlanView.ROUTE, getTranslation("plan.open"));
        open.addClassName("button-link");
        card.beside(open);
        List<Goal> going =
                goals.stream().filter(goal -> goal.doneOn().isEmpty()).toList();
        if (going.isEmpty()) {
            card.add(new Paragraph(getTranslation("plan.none.short")));
        }
        going.stream().limit(SHOWN).forEach(goal -> card.add(goal(goal)));
        Div links = new Div(new Anchor(CareerView.ROUTE, getTranslation("career.title")));
        links.addClassName("row");
        if (shared > 0) {
            links.add(new Anchor(SharedGoalsView.ROUTE, getTranslation("plan.shared.open", shared)));
        }
        card.add(links);
        return card;
    }

    private Div goal(Goal goal) {
        Paragraph due =
                new Paragraph(getTranslation("plan.by", Dates.day(goal.words().dueOn())));
        due.addClassName("muted");
        Div block = new Div(
                new Anchor(GoalView.ROUTE + "/" + goal.id(), goal.words().title()), due);
        block.addClassName("goal-line");
        return block;
    }
}
