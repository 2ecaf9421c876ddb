package org.goldenthread.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import org.goldenthread.goal.GoldenThread;
import org.goldenthread.goal.ThreadPath;
import org.goldenthread.shell.Card;

/** Which priority and which goal a measure serves, on the page of the measure. */
final class ServesCard extends Composite<Card> {

    private final transient GoldenThread thread;
    private final transient ThreadPath path;

    ServesCard(GoldenThread thread, ThreadPath path) {
        this.thread = thread;
        this.path = path;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("thread.title"));
        card.beside(open());
        card.add(new ThreadWalk(thread, path));
        return card;
    }

    private Component open() {
        return new Anchor(ThreadWords.address(thread, path.at()), getTranslation("thread.open"));
    }
}
