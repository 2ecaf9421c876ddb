package org.goldenthread.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.goldenthread.performance.MyTeam;
import org.goldenthread.performance.SupportRule;
import org.goldenthread.performance.TeamMember;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Muted;

/** Who may need support, each with the plain facts that say so, and the rules beside them. By name. */
final class SupportCard extends Composite<Card> {

    private final transient MyTeam team;

    SupportCard(MyTeam team) {
        this.team = team;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("team.support"));
        List<TeamMember> people = team.withSigns();
        if (people.isEmpty()) {
            card.add(new EmptyState(getTranslation("team.support.none"), getTranslation("team.support.none.do")));
        }
        people.forEach(member -> card.add(person(member)));
        Div rules = new Div(
                new H3(getTranslation("team.rules")), rules(this), new Muted(getTranslation("team.rules.says")));
        rules.addClassName("team-rules");
        card.add(rules);
        return card;
    }

    private Component person(TeamMember member) {
        UnorderedList signs = new UnorderedList();
        member.signs().forEach(sign -> signs.add(new ListItem(TeamWords.sign(this, sign))));
        Div person = new Div(new H3(TeamWords.open(this, member.person())), signs);
        person.addClassName("team-sign");
        return person;
    }

    /** The same words stand on the page on which each person reads what is seen of them. */
    static UnorderedList rules(Component at) {
        UnorderedList rules = new UnorderedList();
        for (SupportRule rule : SupportRule.values()) {
            rules.add(new ListItem(TeamWords.rule(at, rule)));
        }
        return rules;
    }
}
