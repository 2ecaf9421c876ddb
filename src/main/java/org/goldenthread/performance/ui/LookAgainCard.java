package org.goldenthread.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.goldenthread.performance.MeasureAction;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.NeedRow;

/** The person's own actions whose day to look again has come. */
final class LookAgainCard extends Composite<Card> {

    private final transient List<MeasureAction> due;

    LookAgainCard(List<MeasureAction> due) {
        this.due = due;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("action.due"));
        due.forEach(action -> card.add(row(action)));
        return card;
    }

    private Component row(MeasureAction action) {
        Anchor open = new Anchor("my-work/" + action.measure(), getTranslation("action.due.open"));
        open.addClassName("button-link");
        open.setAriaLabel(getTranslation("action.due.open-named", action.name()));
        return new NeedRow(
                action.name(),
                open,
                new Paragraph(action.words()),
                new Muted(getTranslation("action.due.says", Dates.day(action.lookAgainOn()))));
    }
}
