package org.goldenthread.engagement.comment.ui;

import com.vaadin.flow.component.html.Anchor;
import org.goldenthread.engagement.HeardInComments;
import org.goldenthread.engagement.ThemeRef;
import org.goldenthread.engagement.comment.OwnWords;

/** The way from the theme that is being read to a commitment that answers it; nothing without one, or for other readers. */
final class AnswerTheme extends Anchor {

    AnswerTheme(OwnWords read, HeardInComments heard) {
        String theme = read.theme();
        setVisible(theme != null && heard.mayAnswer(read.group()));
        if (theme != null) {
            setHref(CommentNavigation.answer(new ThemeRef(
                    read.wave().campaign(), read.group().id(), read.question().item(), theme)));
            setText(getTranslation("comment.words.answer", theme));
        }
        addClassName("button-link");
    }
}
