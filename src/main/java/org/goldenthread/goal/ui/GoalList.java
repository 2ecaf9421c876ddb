package org.goldenthread.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.goldenthread.goal.Goal;
import org.goldenthread.goal.GoalEditing;
import org.goldenthread.goal.GoalId;
import org.goldenthread.goal.GoalRefused;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.performance.MeasureName;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;

/** The goals of the organisation, or the priorities of one service, in their order, with what can be done to each. */
final class GoalList extends Div {

    private final transient Unit unit;
    private final transient GoalEditing editing;
    private final boolean priorities;
    private final Paragraph problem = new Paragraph();

    GoalList(Unit unit, GoalEditing editing) {
        this.unit = unit;
        this.editing = editing;
        priorities = unit.kind() == UnitKind.SERVICE;
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("goal-problem");
        show();
    }

    /** @return the button that leads on */
    private Button show() {
        removeAll();
        Card card = new Card(getTranslation(priorities ? "goal.priorities" : "goal.goals", unit.name()));
        List<Goal> goals = editing.of(unit.id());
        if (goals.isEmpty()) {
            card.add(new EmptyState(
                    getTranslation("goal.none"), getTranslation(priorities ? "goal.none.priority" : "goal.none.goal")));
        }
        Map<GoalId, String> served = new HashMap<>();
        Map<String, String> measures = new HashMap<>();
        if (priorities) {
            editing.goals().forEach(goal -> served.put(goal.id(), goal.title()));
            editing.measures().forEach((MeasureName measure) -> measures.put(measure.key(), measure.name()));
        }
        OrderedList list = new OrderedList();
        list.addClassName("goals");
        for (int place = 0; place < goals.size(); place++) {
            list.add(row(goals, place, served, measures));
        }
        Button add = new Button(
                getTranslation(priorities ? "goal.add.priority" : "goal.add.goal"), click -> edit(Optional.empty()));
        card.add(list, problem, add);
        add(card);
        return add;
    }

    private ListItem row(List<Goal> goals, int place, Map<GoalId, String> served, Map<String, String> measures) {
        Goal goal = goals.get(place);
        Div words = new Div(new H3(goal.title()));
        if (!goal.words().isEmpty()) {
            words.add(new Paragraph(goal.words()));
        }
        if (goal.isPriority()) {
            words.add(muted(
                    getTranslation("goal.serves", served.getOrDefault(Objects.requireNonNull(goal.serves()), ""))));
            words.add(muted(
                    goal.measures().isEmpty()
                            ? getTranslation("goal.measured.not")
                            : getTranslation(
                                    "goal.measured",
                                    String.join(
                                            ", ",
                                            goal.measures().stream()
                                                    .map(key -> measures.getOrDefault(key, key))
                                                    .toList()))));
        }
        words.add(muted(getTranslation("thread.since", Dates.day(goal.since()), goal.changedBy())));
        Div buttons = new Div(
                button("goal.word", goal, () -> edit(Optional.of(goal))),
                moving("goal.up", goal, true, place > 0),
                moving("goal.down", goal, false, place < goals.size() - 1),
                button("goal.retire", goal, () -> new RetireDialog(goal, () -> retire(goal)).open()));
        buttons.addClassName("row");
        return new ListItem(words, buttons);
    }

    private Button button(String key, Goal goal, Runnable does) {
        Button button = new Button(getTranslation(key), click -> {
            problem.setText("");
            does.run();
        });
        button.setAriaLabel(getTranslation("goal.named", getTranslation(key), goal.title()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private Button moving(String key, Goal goal, boolean up, boolean possible) {
        Button button = button(key, goal, () -> changed(() -> editing.move(goal.id(), up)));
        button.setEnabled(possible);
        return button;
    }

    private void retire(Goal goal) {
        changed(() -> editing.retire(goal.id(), goal.revision()));
    }

    private void changed(Runnable change) {
        try {
            change.run();
            show().focus();
        } catch (GoalRefused refused) {
            show();
            problem.setText(getTranslation("goal.refused." + refused.reason().name()));
        }
    }

    private void edit(Optional<Goal> goal) {
        removeAll();
        Card card = new Card(getTranslation(priorities ? "goal.priorities" : "goal.goals", unit.name()));
        GoalForm form = new GoalForm(unit, goal, editing, () -> show().focus());
        card.add(form);
        add(card);
        form.focus();
    }

    private static Component muted(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("muted");
        return paragraph;
    }
}
