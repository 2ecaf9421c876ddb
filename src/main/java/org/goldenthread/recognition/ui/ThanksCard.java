package org.goldenthread.recognition.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.goldenthread.recognition.Thanks;
import org.goldenthread.recognition.ThanksService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DevelopmentCard;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Brings the latest thanks that one was given to one's own page, and the way to the wall. */
@Service
@Order(75)
class ThanksCard implements DevelopmentCard {

    private final ThanksService service;

    ThanksCard(ThanksService service) {
        this.service = service;
    }

    @Override
    public Optional<Component> card() {
        if (!service.takesPart()) {
            return Optional.empty();
        }
        Card card = new Card(translate("thanks.title"));
        card.addClassName("development-card");
        Anchor give = new Anchor(GiveThanksView.ROUTE, translate("thanks.give"));
        give.addClassName("button-link");
        card.beside(give);
        List<Thanks> latest = service.toMe(0, 1);
        if (latest.isEmpty()) {
            card.add(new Paragraph(translate("thanks.to-me.none")));
        }
        latest.forEach(each -> card.add(new ThanksBlock(each, false)));
        Div pages = new Div(
                new Anchor(MyThanksView.ROUTE, translate("thanks.mine")),
                new Anchor(ThanksView.ROUTE, translate("thanks.start.wall")));
        pages.addClassName("row");
        card.add(pages);
        return Optional.of(card);
    }
}
