package org.goldenthread.development.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.goldenthread.development.review.Fact;
import org.goldenthread.development.review.Review;
import org.goldenthread.development.review.Side;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Muted;

/** What the portal knows of the period: measures, goals, learning, strengths. */
final class FactsCard extends Composite<Card> {

    private final transient Review review;

    FactsCard(Review review) {
        this.review = review;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("review.facts"));
        boolean draft = review.side() == Side.PERSON && review.state().isWriting(Side.PERSON);
        card.add(new Muted(getTranslation(draft ? "review.facts.draft" : "review.facts.says")));
        if (review.facts().isEmpty()) {
            card.add(new Muted(getTranslation("review.facts.none")));
        }
        for (Fact.Kind kind : Fact.Kind.values()) {
            List<Fact> facts =
                    review.facts().stream().filter(fact -> fact.kind() == kind).toList();
            if (!facts.isEmpty()) {
                UnorderedList list = new UnorderedList();
                facts.forEach(fact -> list.add(new ListItem(ReviewWords.fact(this, fact))));
                card.add(new H3(getTranslation("review.facts." + kind.name())), list);
            }
        }
        return card;
    }
}
