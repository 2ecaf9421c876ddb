package org.goldenthread.workforce.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import org.goldenthread.shell.FieldChecks;
import org.goldenthread.workforce.ActionPlanService;
import org.goldenthread.workforce.ActionRefused;
import org.goldenthread.workforce.ActionState;
import org.goldenthread.workforce.NewAction;
import org.goldenthread.workforce.WorkforceAction;

/** Says how far an action has come. It stays open, with what was typed, until it is stored. */
final class ProgressDialog extends Dialog {

    private final WorkforceAction action;
    private final transient ActionPlanService plan;
    private final transient WorkforceWords words;
    private final transient Runnable saved;
    private final Select<ActionState> state = new Select<>();
    private final DatePicker due = new DatePicker();
    private final TextArea because = new TextArea();
    private final Paragraph problem = new Paragraph();
    private final FieldChecks checks = new FieldChecks();

    ProgressDialog(WorkforceAction action, ActionPlanService plan, WorkforceWords words, Runnable saved) {
        this.action = action;
        this.plan = plan;
        this.words = words;
        this.saved = saved;
        setHeaderTitle(words.say("workforce.plan.change-of", action.title()));
        fields();
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("commitment-problem");
        VerticalLayout form = new VerticalLayout(state, due, because, problem);
        form.setPadding(false);
        add(form);
        Button save = new Button(words.say("workforce.plan.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            save();
            save.setEnabled(true);
        });
        getFooter()
                .add(
                        new Button(words.say("workforce.plan.cancel"), click -> {
                            close();
                            saved.run();
                        }),
                        save);
    }

    private void fields() {
        state.setLabel(words.say("workforce.plan.progress"));
        state.setItems(Arrays.stream(ActionState.values())
                .filter(action.state()::canBecome)
                .toList());
        state.setItemLabelGenerator(each -> words.say("workforce.plan.state." + each));
        state.setValue(action.state());
        FieldChecks.day(due, words.say("workforce.plan.by"));
        due.setValue(action.due());
        because.setLabel(words.say("workforce.plan.because"));
        because.setWidthFull();
        because.setValue(action.because());
        checks.needed(due, words.say("workforce.plan.needed"));
        checks.check(
                because,
                rules -> rules.withValidator(
                                text -> state.getValue() != ActionState.NOT_POSSIBLE || !text.isBlank(),
                                words.say("workforce.plan.refused.BECAUSE_MISSING"))
                        .withValidator(
                                text -> text.length() <= NewAction.PURPOSE_LENGTH,
                                words.say("workforce.plan.too-long", NewAction.PURPOSE_LENGTH)));
    }

    private void save() {
        problem.setText("");
        if (!checks.pass()) {
            return;
        }
        try {
            plan.change(action.id(), action.version(), state.getValue(), due.getValue(), because.getValue());
            close();
            saved.run();
        } catch (ActionRefused refused) {
            problem.setText(words.say("workforce.plan.refused." + refused.reason()));
        }
    }
}
