package org.goldenthread.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.goldenthread.performance.TeamReminder;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;

/** What was agreed with the team and is to be come back to today. */
final class TeamRemindersCard extends Composite<Card> {

    private final transient List<TeamReminder> due;

    TeamRemindersCard(List<TeamReminder> due) {
        this.due = due;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("team.reminders.due"));
        card.beside(new Anchor("my-team", getTranslation("team.reminders.open")));
        due.forEach(reminder -> card.add(row(reminder)));
        return card;
    }

    private Component row(TeamReminder reminder) {
        Paragraph words = new Paragraph(reminder.words());
        words.addClassName("action-words");
        Paragraph on = new Paragraph(getTranslation("action.due.says", Dates.day(reminder.on())));
        on.addClassName("muted");
        Div row = new Div(words, on);
        row.addClassName("need");
        return row;
    }
}
