package org.goldenthread.engagement.comment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.goldenthread.engagement.EngagementResults;
import org.goldenthread.engagement.comment.OwnWordsService;
import org.goldenthread.shell.Card;

/** The way from results to what people wrote; nothing where none are released, or none for the reader. */
public final class OwnWordsCard extends Div {

    public OwnWordsCard(EngagementResults results, OwnWordsService words) {
        boolean mine = results.choices().stream()
                .anyMatch(group -> group.id() == results.selected().group().id());
        setVisible(mine && words.exist(results.wave().campaign()));
        Card card = new Card(getTranslation("comment.words"));
        Anchor read = new Anchor(
                CommentNavigation.words(
                        results.wave().campaign(), results.selected().group().id()),
                getTranslation("comment.words.open", results.selected().group().name()));
        read.addClassName("button-link");
        card.add(new Paragraph(getTranslation("comment.words.card")), new Paragraph(read));
        add(card);
    }
}
