package org.goldenthread.learning.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** A card in a row of cards about courses: tags, the title, why it is there, facts, and what to do at the foot. */
public final class LearningCard extends Article {

    private final Div tags = new Div();
    private final Div words = new Div();
    private final Div actions = new Div();

    /** @param title text or a link */
    public LearningCard(Component title) {
        addClassName("learning-card");
        tags.addClassName("learning-tags");
        words.addClassName("learning-words");
        actions.addClassName("actions");
        words.add(new H3(title));
        add(tags, words, actions);
    }

    /** Something to look at above everything else. */
    public LearningCard picture(Component picture) {
        addComponentAsFirst(picture);
        addClassName("pictured");
        return this;
    }

    /** Tags at the top, such as "4 of 16 places left". */
    public LearningCard tags(Component... some) {
        tags.add(some);
        return this;
    }

    /** Why it is there, such as "Because of your goal". */
    public LearningCard because(String why) {
        Paragraph line = new Paragraph(why);
        line.addClassName("muted");
        words.add(line);
        return this;
    }

    /** Facts such as "Workshop, 1 day". */
    public LearningCard says(String... facts) {
        for (String fact : facts) {
            words.add(new Paragraph(fact));
        }
        return this;
    }

    /** What to do; the first is the next step. */
    public LearningCard actions(Component... some) {
        actions.add(some);
        return this;
    }
}
