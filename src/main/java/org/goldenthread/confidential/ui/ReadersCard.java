package org.goldenthread.confidential.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.goldenthread.confidential.MyInterview;
import org.goldenthread.confidential.NamedReader;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;

/** Who reads the answers, by name, and what else holds for them: told before the first question. */
final class ReadersCard extends Composite<Card> {

    private final transient MyInterview interview;

    ReadersCard(MyInterview interview) {
        this.interview = interview;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("confidential.readers"));
        card.addClassName("confidential-card");
        UnorderedList readers = new UnorderedList();
        interview.readers().forEach(reader -> readers.add(new ListItem(named(reader))));
        readers.addClassName("strong");
        UnorderedList promises = new UnorderedList(
                new ListItem(getTranslation("confidential.promise.nobody-else")),
                new ListItem(getTranslation("confidential.promise.logged")),
                new ListItem(getTranslation("confidential.promise.voluntary", Dates.moment(interview.closesAt()))),
                new ListItem(getTranslation("confidential.promise.kept", Dates.day(interview.keptUntil()))),
                new ListItem(getTranslation("confidential.promise.browser")));
        card.add(readers, new Paragraph(getTranslation("confidential.promise")), promises);
        return card;
    }

    private String named(NamedReader reader) {
        return reader.isInPost()
                ? getTranslation("confidential.reader", reader.name(), reader.jobRole())
                : getTranslation("confidential.reader.left", reader.name());
    }
}
