package org.goldenthread.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.goal.Goal;
import org.goldenthread.goal.GoalEditing;
import org.goldenthread.goal.GoalRefused;
import org.goldenthread.goal.GoalText;
import org.goldenthread.organisation.Unit;
import org.goldenthread.organisation.UnitKind;
import org.goldenthread.performance.MeasureName;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.FieldChecks;
import org.jspecify.annotations.Nullable;

/** The fields of a goal or priority. Where somebody else was quicker it shows what they wrote, and keeps what is in the fields. */
final class GoalForm extends Div {

    private final UUID form = UUID.randomUUID();
    private final transient Unit unit;
    private final transient GoalEditing editing;
    private final transient Runnable done;
    private final FieldChecks checks = new FieldChecks();
    private final TextField title = new TextField();
    private final TextArea words = new TextArea();
    private final RadioButtonGroup<Goal> serves = new RadioButtonGroup<>();
    private final CheckboxGroup<MeasureName> measures = new CheckboxGroup<>();
    private final Paragraph problem = new Paragraph();
    private final boolean priority;
    private transient @Nullable Goal seen;

    /** @param done called when it is stored, and when it is not to be */
    GoalForm(Unit unit, Optional<Goal> goal, GoalEditing editing, Runnable done) {
        this.unit = unit;
        this.editing = editing;
        this.done = done;
        this.seen = goal.orElse(null);
        priority = unit.kind() == UnitKind.SERVICE;
        addClassNames("stack", "action-form");
        title.setLabel(getTranslation("goal.form.title"));
        title.setHelperText(getTranslation(priority ? "goal.form.title.priority" : "goal.form.title.goal"));
        title.setMaxLength(GoalText.TITLE_LENGTH);
        title.setWidthFull();
        title.setValue(goal.map(Goal::title).orElse(""));
        checks.needed(title, getTranslation("goal.form.title.needed"));
        words.setLabel(getTranslation("goal.form.words"));
        words.setMaxLength(GoalText.WORDS_LENGTH);
        words.setWidthFull();
        words.setValue(goal.map(Goal::words).orElse(""));
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("goal-problem");
        add(title, words);
        if (priority) {
            ties(goal);
        }
        add(problem, buttons());
    }

    private void ties(Optional<Goal> goal) {
        List<Goal> goals = editing.goals();
        serves.setLabel(getTranslation("goal.form.serves"));
        serves.setItems(goals);
        serves.setItemLabelGenerator(Goal::title);
        goals.stream()
                .filter(each -> goal.isPresent() && each.id().equals(goal.get().serves()))
                .findFirst()
                .ifPresent(serves::setValue);
        checks.needed(serves, getTranslation("goal.form.serves.needed"));
        List<MeasureName> known = editing.measures();
        measures.setLabel(getTranslation("goal.form.measures"));
        measures.setHelperText(getTranslation("goal.form.measures.help"));
        measures.setItems(known);
        measures.setItemLabelGenerator(MeasureName::name);
        known.stream()
                .filter(each -> goal.isPresent() && goal.get().measures().contains(each.key()))
                .forEach(measures::select);
        add(serves, measures);
    }

    private Component buttons() {
        Button save = new Button(getTranslation("goal.form.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            problem.setText("");
            if (checks.pass()) {
                save();
            }
            save.setEnabled(true);
        });
        Button cancel = new Button(getTranslation("goal.form.cancel"), click -> done.run());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(save, cancel);
        buttons.addClassName("row");
        return buttons;
    }

    private void save() {
        Goal served = serves.getValue();
        GoalText text = new GoalText(
                title.getValue(),
                words.getValue(),
                served == null ? null : served.id(),
                measures.getValue().stream().map(MeasureName::key).toList());
        try {
            if (seen == null) {
                editing.add(unit.id(), form, text);
            } else {
                editing.word(seen.id(), seen.revision(), text);
            }
            done.run();
        } catch (GoalRefused refused) {
            refuse(refused);
        }
    }

    private void refuse(GoalRefused refused) {
        Goal now = refused.now();
        if (now == null) {
            problem.setText(getTranslation("goal.refused." + refused.reason().name()));
            return;
        }
        seen = now;
        problem.setText(getTranslation(
                "goal.form.meanwhile", now.changedBy(), Dates.day(now.since()), now.title(), now.words()));
    }

    void focus() {
        title.focus();
    }
}
