package org.goldenthread.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.goldenthread.performance.Contest;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.NeedRow;

/** Answers that have come to the person's contested figures, and how many wait for their own answer. */
final class ContestStartCard extends Composite<Card> {

    private final transient List<Contest> unread;
    private final int open;

    ContestStartCard(List<Contest> unread, int open) {
        this.unread = unread;
        this.open = open;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("contest.start"));
        unread.forEach(contest -> card.add(row(
                contest.name(),
                getTranslation("contest.answer." + contest.state().name(), contest.answeredBy()),
                "my-work/" + contest.measure(),
                getTranslation("contest.start.read"))));
        if (open > 0) {
            card.add(row(
                    getTranslation("contest.start.waiting", open),
                    getTranslation("contest.start.waiting.says"),
                    "admin/contested",
                    getTranslation("contest.start.answer")));
        }
        return card;
    }

    private Component row(String title, String says, String address, String action) {
        Anchor open = new Anchor(address, action);
        open.addClassName("button-link");
        open.setAriaLabel(getTranslation("contest.start.named", action, title));
        return new NeedRow(title, open, new Muted(says));
    }
}
