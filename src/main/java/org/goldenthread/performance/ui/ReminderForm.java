package org.goldenthread.performance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.UUID;
import org.goldenthread.performance.TeamReminder;
import org.goldenthread.performance.TeamReminderService;
import org.goldenthread.shell.FieldChecks;

/** The fields of a reminder: what was agreed, and when to come back to it. */
final class ReminderForm extends Div {

    private final UUID form = UUID.randomUUID();
    private final FieldChecks checks = new FieldChecks();
    private final TextArea words = new TextArea();
    private final DatePicker on = new DatePicker();

    /** @param done called when it is stored, and when it is not to be */
    ReminderForm(TeamReminderService service, Runnable done) {
        addClassNames("stack", "action-form");
        words.setLabel(getTranslation("team.reminders.words"));
        words.setHelperText(getTranslation("team.reminders.words.help"));
        words.setMaxLength(TeamReminder.WORDS_LENGTH);
        words.setWidthFull();
        checks.needed(words, getTranslation("team.reminders.words.needed"));
        LocalDate today = service.today();
        FieldChecks.day(on, getTranslation("team.reminders.day"));
        on.setMin(today);
        checks.check(
                on,
                rules -> rules.asRequired(getTranslation("team.reminders.day.needed"))
                        .withValidator(day -> !day.isBefore(today), getTranslation("action.look-again.over")));
        Button save = new Button(getTranslation("action.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            if (checks.pass()) {
                service.keep(form, words.getValue(), on.getValue());
                done.run();
            }
            save.setEnabled(true);
        });
        Button cancel = new Button(getTranslation("action.cancel"), click -> done.run());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(save, cancel);
        buttons.addClassName("row");
        add(words, on, buttons);
    }

    void focus() {
        words.focus();
    }
}
