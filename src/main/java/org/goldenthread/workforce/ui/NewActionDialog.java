package org.goldenthread.workforce.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.UnitId;
import org.goldenthread.organisation.field.StaffItems;
import org.goldenthread.shell.FieldChecks;
import org.goldenthread.workforce.ActionPlanService;
import org.goldenthread.workforce.ActionRefused;
import org.goldenthread.workforce.ActionTheme;
import org.goldenthread.workforce.NewAction;

/** Plans an action. It stays open, with what was typed, until it is stored. */
final class NewActionDialog extends Dialog {

    private final UUID request = UUID.randomUUID();
    private final UnitId unit;
    private final transient ActionPlanService plan;
    private final transient WorkforceWords words;
    private final transient Runnable saved;
    private final Select<ActionTheme> theme = new Select<>();
    private final TextField title = new TextField();
    private final TextArea purpose = new TextArea();
    private final ComboBox<StaffMember> owner = new ComboBox<>();
    private final DatePicker due = new DatePicker();
    private final Paragraph problem = new Paragraph();
    private final FieldChecks checks = new FieldChecks();

    NewActionDialog(UnitId unit, ActionPlanService plan, WorkforceWords words, Runnable saved) {
        this.unit = unit;
        this.plan = plan;
        this.words = words;
        this.saved = saved;
        setHeaderTitle(words.say("workforce.plan.add"));
        fields();
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("commitment-problem");
        VerticalLayout form = new VerticalLayout(theme, title, purpose, owner, due, problem);
        form.setPadding(false);
        add(form);
        Button save = new Button(words.say("workforce.plan.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            save();
            save.setEnabled(true);
        });
        getFooter().add(new Button(words.say("workforce.plan.cancel"), click -> close()), save);
    }

    private void fields() {
        theme.setLabel(words.say("workforce.plan.theme"));
        theme.setItems(ActionTheme.values());
        theme.setItemLabelGenerator(each -> words.say("workforce.plan.theme." + each));
        theme.setValue(ActionTheme.RETENTION);
        title.setLabel(words.say("workforce.plan.what"));
        title.setWidthFull();
        purpose.setLabel(words.say("workforce.plan.purpose"));
        purpose.setWidthFull();
        owner.setLabel(words.say("workforce.plan.who"));
        owner.setWidthFull();
        StaffItems.find(owner, plan::owners);
        FieldChecks.day(due, words.say("workforce.plan.by"));
        text(title, NewAction.TITLE_LENGTH);
        text(purpose, NewAction.PURPOSE_LENGTH);
        checks.needed(owner, words.say("workforce.plan.needed"));
        checks.needed(due, words.say("workforce.plan.needed"));
    }

    private void text(com.vaadin.flow.component.HasValue<?, String> field, int longest) {
        checks.check(
                field,
                rules -> rules.asRequired(words.say("workforce.plan.needed"))
                        .withValidator(value -> !value.isBlank(), words.say("workforce.plan.needed"))
                        .withValidator(
                                value -> value.length() <= longest, words.say("workforce.plan.too-long", longest)));
    }

    private void save() {
        problem.setText("");
        if (!checks.pass()) {
            return;
        }
        try {
            plan.add(new NewAction(
                    request,
                    unit,
                    theme.getValue(),
                    title.getValue(),
                    purpose.getValue(),
                    owner.getValue().id(),
                    due.getValue()));
            close();
            saved.run();
        } catch (ActionRefused refused) {
            refuse(refused.reason());
        }
    }

    /** Beside the field that it is about, where there is one. */
    private void refuse(ActionRefused.Reason reason) {
        String says = words.say("workforce.plan.refused." + reason);
        switch (reason) {
            case DUE_IN_THE_PAST -> {
                due.setErrorMessage(says);
                due.setInvalid(true);
            }
            case OWNER_NOT_IN_POST -> {
                owner.setErrorMessage(says);
                owner.setInvalid(true);
            }
            default -> problem.setText(says);
        }
    }
}
