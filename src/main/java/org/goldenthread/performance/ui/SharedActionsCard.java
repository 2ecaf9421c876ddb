package org.goldenthread.performance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.goldenthread.performance.SharedAction;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;

/** What people shared with their line manager, who is looking; nothing that they did not share, and no figures. */
final class SharedActionsCard extends Div {

    SharedActionsCard(List<SharedAction> shared) {
        Card card = new Card(getTranslation("action.shared"));
        Paragraph says = new Paragraph(getTranslation("action.shared.says"));
        says.addClassName("muted");
        card.add(says);
        for (SharedAction action : shared) {
            Paragraph when = new Paragraph(getTranslation("action.shared.day", Dates.day(action.lookAgainOn())));
            when.addClassName("muted");
            Div block = new Div(
                    new H3(getTranslation("action.shared.about", action.person(), action.measure())),
                    new Paragraph(action.words()),
                    when);
            block.addClassName("shared-action");
            card.add(block);
        }
        add(card);
    }
}
