package org.goldenthread.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.goldenthread.performance.MyTeam;
import org.goldenthread.performance.MyTeam.TeamDueItem;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** What is due in the team's work in the next days, the earliest first. */
final class TeamDueCard extends Composite<Card> {

    private final transient MyTeam team;

    TeamDueCard(MyTeam team) {
        this.team = team;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("team.due"));
        if (team.due().isEmpty()) {
            card.add(new EmptyState(
                    getTranslation("team.due.none", Dates.day(team.dueUntil())),
                    getTranslation(team.casesKnown() ? "team.due.none.cases" : "team.due.none.do")));
            return card;
        }
        UnorderedList items = new UnorderedList();
        items.addClassName("team-due");
        team.due().forEach(item -> items.add(item(item)));
        Paragraph says = new Paragraph(getTranslation(team.casesKnown() ? "team.due.cases" : "team.due.says"));
        says.addClassName("muted");
        card.add(items, says);
        return card;
    }

    private ListItem item(TeamDueItem item) {
        Anchor who = new Anchor("my-team/" + item.employeeNumber(), item.person());
        who.setAriaLabel(getTranslation("team.open-named", item.person()));
        Paragraph what = new Paragraph(item.what());
        what.addClassName("action-words");
        return new ListItem(new Div(who, what), when(item));
    }

    private Component when(TeamDueItem item) {
        String day = Dates.day(item.due());
        return item.due().isBefore(team.today())
                ? new Tag("▲", getTranslation("team.due.was", day), Tone.WATCH)
                : new Tag(getTranslation("team.due.on", day), Tone.PLAIN);
    }
}
