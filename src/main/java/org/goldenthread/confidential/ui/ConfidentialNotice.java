package org.goldenthread.confidential.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.goldenthread.confidential.AskedOfMe;
import org.goldenthread.confidential.InterviewReadingService;
import org.goldenthread.confidential.MyInterviewService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.SetApart;

/** Confidential interviews on the start page and in My voice: a card of their own, under their own label. */
@org.springframework.stereotype.Component
class ConfidentialNotice implements SetApart {

    private final MyInterviewService mine;
    private final InterviewReadingService reading;

    ConfidentialNotice(MyInterviewService mine, InterviewReadingService reading) {
        this.mine = mine;
        this.reading = reading;
    }

    @Override
    public Optional<Component> needed() {
        List<AskedOfMe> waiting =
                mine.askedOfMe().stream().filter(AskedOfMe::isWaiting).toList();
        return waiting.isEmpty() ? Optional.empty() : Optional.of(card(waiting));
    }

    @Override
    public Optional<Component> all() {
        List<AskedOfMe> asked = mine.askedOfMe();
        int toRead = reading.mine().size();
        if (asked.isEmpty() && toRead == 0) {
            return Optional.empty();
        }
        Card card = card(asked);
        if (toRead > 0) {
            card.add(new Paragraph(
                    new Anchor(ConfidentialView.ROUTE, card.getTranslation("confidential.to-read.link", toRead))));
        }
        return Optional.of(card);
    }

    private static Card card(List<AskedOfMe> asked) {
        Card card = titled();
        card.add(new ConfidentialLabel("confidential.label.notice"));
        asked.forEach(each -> card.add(row(each)));
        return card;
    }

    private static Card titled() {
        Card card = new Card(new Div().getTranslation("confidential.title"));
        card.addClassName("confidential-card");
        return card;
    }

    static Component row(AskedOfMe asked) {
        Div row = new Div();
        row.addClassNames("between", "need");
        String state = asked.open() ? asked.answering().name() : "CLOSED";
        Paragraph says =
                new Paragraph(row.getTranslation("confidential.asked." + state, Dates.moment(asked.closesAt())));
        says.addClassName("muted");
        Anchor open = new Anchor(InterviewView.link(asked.id()), row.getTranslation("confidential.open"));
        open.addClassName("button-link");
        open.setAriaLabel(row.getTranslation("confidential.open-named", asked.title()));
        row.add(new Div(new H3(asked.title()), says), open);
        return row;
    }
}
