package org.goldenthread.performance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.goldenthread.performance.SeenOfMe;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Muted;

/** All that a line manager sees of somebody's figures, as that person reads it. */
final class SeenCard extends Composite<Card> {

    private final transient SeenOfMe seen;

    SeenCard(SeenOfMe seen) {
        this.seen = seen;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("looked.seen"));
        card.addClassName("seen-card");
        card.add(new Paragraph(
                seen.manager().isEmpty()
                        ? getTranslation("looked.nobody")
                        : getTranslation("looked.manager", seen.manager())));
        card.add(new H3(getTranslation("looked.measures")), list(seen.measures()));
        card.add(new Muted(getTranslation("looked.measures.says")));
        card.add(new H3(getTranslation("looked.team")), new Paragraph(getTranslation("looked.team.says")));
        card.add(SupportCard.rules(this));
        card.add(new H3(getTranslation("looked.shared")), new Paragraph(getTranslation("looked.shared.says")));
        card.add(new H3(getTranslation("looked.hidden")), new Paragraph(getTranslation("looked.hidden.says")));
        if (!seen.hidden().isEmpty()) {
            card.add(list(seen.hidden()));
        }
        card.add(new Muted(getTranslation("looked.kept")));
        return card;
    }

    private static UnorderedList list(List<String> items) {
        UnorderedList list = new UnorderedList();
        items.forEach(item -> list.add(new ListItem(item)));
        return list;
    }
}
