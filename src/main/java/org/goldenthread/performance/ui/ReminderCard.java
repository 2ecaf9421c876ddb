package org.goldenthread.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.goldenthread.performance.TeamReminder;
import org.goldenthread.performance.TeamReminderService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Muted;

/** What the line manager agreed with the team and wants to come back to; for nobody else. */
final class ReminderCard extends Div {

    private final transient TeamReminderService service;

    ReminderCard(TeamReminderService service) {
        this.service = service;
        show();
    }

    /** @return the button that leads on */
    private Button show() {
        removeAll();
        Card card = new Card(getTranslation("team.reminders"));
        List<TeamReminder> reminders = service.mine();
        card.add(new Muted(getTranslation("team.reminders.says")));
        reminders.forEach(reminder -> card.add(row(reminder)));
        Button add = new Button(getTranslation("team.reminders.add"), click -> edit());
        if (reminders.size() < TeamReminderService.MOST) {
            card.add(add);
        } else {
            card.add(new Muted(getTranslation("team.reminders.most", TeamReminderService.MOST)));
        }
        add(card);
        return add;
    }

    private Component row(TeamReminder reminder) {
        Paragraph words = new Paragraph(reminder.words());
        words.addClassName("action-words");
        Button done = new Button(getTranslation("team.reminders.done"), click -> {
            service.done(reminder.id());
            show().focus();
        });
        done.setAriaLabel(getTranslation("team.reminders.done-named", reminder.words()));
        done.setDisableOnClick(true);
        Div row =
                new Div(new Div(words, new Muted(getTranslation("team.reminders.on", Dates.day(reminder.on())))), done);
        row.addClassNames("between", "team-reminder");
        return row;
    }

    private void edit() {
        removeAll();
        Card card = new Card(getTranslation("team.reminders"));
        ReminderForm form = new ReminderForm(service, () -> show().focus());
        card.add(form);
        add(card);
        form.focus();
    }
}
