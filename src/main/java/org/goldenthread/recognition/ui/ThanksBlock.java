package org.goldenthread.recognition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.goldenthread.recognition.Thanks;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** Thanks as they are read: for whom and what, the words, from whom. */
final class ThanksBlock extends Div {

    /** @param told whether to say how they stand, which is of use to giver and thanked only */
    ThanksBlock(Thanks thanks, boolean told) {
        addClassName("thanks");
        Paragraph words = new Paragraph(thanks.words());
        words.addClassName("thanks-words");
        Paragraph from = new Paragraph(getTranslation("thanks.from", thanks.from(), Dates.day(thanks.givenAt())));
        from.addClassName("muted");
        Div tags = new Div(new Tag(thanks.behaviour(), Tone.THREAD));
        tags.addClassName("row");
        add(new H3(thanks.to()), tags, words, from);
        if (told) {
            tags.add(new Tag(getTranslation("thanks.state." + state(thanks)), Tone.PLAIN));
            if (!thanks.takenDownWhy().isEmpty()) {
                add(new Paragraph(getTranslation("thanks.taken-down.why", thanks.takenDownWhy())));
            }
        }
    }

    ThanksBlock with(Component actions) {
        add(actions);
        return this;
    }

    private static String state(Thanks thanks) {
        if (!thanks.onWall()) {
            return "PRIVATE";
        }
        if (!thanks.takenDownWhy().isEmpty()) {
            return "TAKEN_DOWN";
        }
        return thanks.hidden() ? "HIDDEN" : "ON_WALL";
    }
}
