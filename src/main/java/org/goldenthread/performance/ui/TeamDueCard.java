package org.goldenthread.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.goldenthread.performance.CasesDue;
import org.goldenthread.performance.MyTeam;
import org.goldenthread.performance.MyTeam.ActionDue;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** What is due in the team's work in the next days: how much in whose cases, and shared actions, the earliest first. */
final class TeamDueCard extends Composite<Card> {

    private final transient MyTeam team;

    TeamDueCard(MyTeam team) {
        this.team = team;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("team.due"));
        if (team.cases().isEmpty() && team.actions().isEmpty()) {
            card.add(new EmptyState(
                    getTranslation("team.due.none", Dates.day(team.dueUntil())),
                    getTranslation(team.casesKnown().isPresent() ? "team.due.none.cases" : "team.due.none.do")));
            return card;
        }
        UnorderedList items = new UnorderedList();
        items.addClassName("team-due");
        team.cases().forEach(count -> items.add(cases(count)));
        team.actions().forEach(action -> items.add(action(action)));
        Paragraph says = new Paragraph(team.casesKnown()
                .map(day -> getTranslation("team.due.cases", Dates.day(team.dueUntil()), Dates.day(day)))
                .orElseGet(() -> getTranslation("team.due.says")));
        says.addClassName("muted");
        card.add(items, says);
        return card;
    }

    private ListItem cases(CasesDue.Count count) {
        Div states = new Div();
        states.addClassName("team-due-states");
        if (count.overdue() > 0) {
            states.add(new Tag("▲", getTranslation("team.due.overdue", count.overdue()), Tone.WATCH));
        }
        if (count.soon() > 0) {
            states.add(new Tag("○", getTranslation("team.due.soon", count.soon()), Tone.PLAIN));
        }
        Paragraph what = new Paragraph(getTranslation("team.due.what"));
        what.addClassName("action-words");
        return new ListItem(new Div(TeamWords.open(this, count.person()), what), states);
    }

    private ListItem action(ActionDue action) {
        Paragraph what = new Paragraph(action.what());
        what.addClassName("action-words");
        return new ListItem(new Div(TeamWords.open(this, action.person()), what), when(action));
    }

    private Component when(ActionDue action) {
        String day = Dates.day(action.due());
        return action.due().isBefore(team.today())
                ? new Tag("▲", getTranslation("team.due.was", day), Tone.WATCH)
                : new Tag(getTranslation("team.due.on", day), Tone.PLAIN);
    }
}
