package org.goldenthread.workforce.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;
import org.goldenthread.workforce.ActionPlanService;
import org.goldenthread.workforce.WorkforceAction;

/** What is done about the figures: action, purpose, owner, day and progress. */
final class PlanCard extends Composite<Card> {

    private final UnitId unit;
    private final transient ActionPlanService plan;
    private final transient WorkforceWords words;
    private final Card card;
    private final boolean mine;

    PlanCard(UnitId unit, ActionPlanService plan, WorkforceWords words) {
        this.unit = unit;
        this.plan = plan;
        this.words = words;
        this.card = new Card(words.say("workforce.plan"));
        this.mine = plan.mayChange(unit);
    }

    @Override
    protected Card initContent() {
        card.addClassName("workforce-plan");
        if (mine) {
            card.beside(new Button(
                    words.say("workforce.plan.add"),
                    click -> new NewActionDialog(unit, plan, words, this::show).open()));
        }
        show();
        return card;
    }

    private void show() {
        card.getChildren().skip(1).toList().forEach(card::remove);
        List<WorkforceAction> actions = plan.of(unit);
        Paragraph says = new Paragraph(words.say("workforce.plan.says"));
        says.addClassName("muted");
        card.add(says);
        card.add(
                actions.isEmpty()
                        ? new EmptyState(
                                words.say("workforce.plan.none"),
                                words.say(mine ? "workforce.plan.none.do" : "workforce.plan.none.read"))
                        : table(actions));
    }

    private Component table(List<WorkforceAction> actions) {
        List<String> columns = new ArrayList<>(List.of(
                words.say("workforce.plan.action"),
                words.say("workforce.plan.owner"),
                words.say("workforce.plan.due"),
                words.say("workforce.plan.progress")));
        if (mine) {
            columns.add(words.say("workforce.plan.change"));
        }
        DataTable table = new DataTable(words.say("workforce.plan"), columns);
        for (WorkforceAction action : actions) {
            List<Component> cells = new ArrayList<>(
                    List.of(new Span(action.owner()), new Span(Dates.day(action.due())), progress(action)));
            if (mine) {
                cells.add(change(action));
            }
            table.row(what(action), cells.toArray(Component[]::new));
        }
        return table;
    }

    private Component what(WorkforceAction action) {
        Span title = new Span(action.title());
        title.addClassName("strong");
        Div cell = new Div(
                new Muted(words.say("workforce.plan.theme." + action.theme())), title, new Muted(action.purpose()));
        cell.addClassName("workforce-action");
        return cell;
    }

    private Component progress(WorkforceAction action) {
        Tone tone = switch (action.state()) {
            case DONE -> Tone.GOOD;
            case DOING -> Tone.THREAD;
            case PLANNED, NOT_POSSIBLE -> Tone.PLAIN;
        };
        Div cell = new Div(new Tag(words.say("workforce.plan.state." + action.state()), tone));
        if (action.overdue()) {
            cell.add(new Tag("!", words.say("workforce.plan.overdue", Dates.day(action.due())), Tone.POOR));
        }
        if (!action.because().isEmpty()) {
            cell.add(new Muted(action.because()));
        }
        cell.addClassName("workforce-progress");
        return cell;
    }

    private Component change(WorkforceAction action) {
        Button button = new Button(
                words.say("workforce.plan.change"),
                click -> new ProgressDialog(action, plan, words, this::show).open());
        button.setAriaLabel(words.say("workforce.plan.change-of", action.title()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
