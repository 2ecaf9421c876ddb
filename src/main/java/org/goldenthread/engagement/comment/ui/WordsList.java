package org.goldenthread.engagement.comment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.goldenthread.engagement.comment.OwnWords;
import org.goldenthread.engagement.comment.OwnWordsService;
import org.goldenthread.engagement.comment.ReleasedWords;
import org.jspecify.annotations.Nullable;

/** Comments, twenty at a time. */
final class WordsList extends Div {

    private final OwnWords read;
    private final transient OwnWordsService words;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button();
    private @Nullable UUID last;

    WordsList(OwnWords read, OwnWordsService words) {
        this.read = read;
        this.words = words;
        list.addClassName("own-words-list");
        // A list without marks is none to some screen readers unless it says so.
        list.getElement().setAttribute("role", "list");
        more.setText(getTranslation("comment.words.more"));
        more.addClickListener(click -> next());
        add(list, more);
        next();
    }

    private void next() {
        List<ReleasedWords> found = words.next(
                read.wave().campaign(), read.group().id(), read.question().item(), read.theme(), last);
        found.forEach(each -> list.add(new ListItem(each.words())));
        if (!found.isEmpty()) {
            last = found.getLast().id();
        }
        more.setVisible(list.getComponentCount() < read.listed() && found.size() == OwnWordsService.PAGE);
    }
}
