package org.goldenthread.development.supervision.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.goldenthread.development.supervision.SupervisedPerson;
import org.goldenthread.development.supervision.SupervisionService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DevelopmentCard;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** One's supervision at a glance, and the way to that of one's people. */
@Service
@Order(50)
class SupervisionCard implements DevelopmentCard {

    private final SupervisionService service;

    SupervisionCard(SupervisionService service) {
        this.service = service;
    }

    @Override
    public Optional<Component> card() {
        return service.myStanding().map(this::card);
    }

    private Component card(SupervisedPerson mine) {
        Card card = new Card(translate("supervision.title"));
        card.addClassName("development-card");
        Anchor open = new Anchor(SupervisionView.ROUTE, translate("supervision.open-mine"));
        open.addClassName("button-link");
        card.beside(open);
        Div row = new Div(SupervisionWords.tag(card, mine.standing(), service.today()));
        row.addClassName("row");
        card.add(row, new Paragraph(SupervisionWords.rhythm(card, mine.rhythm(), service.today())));
        if (service.supervises()) {
            card.add(new Anchor(TeamSupervisionView.ROUTE, translate("supervision.team")));
        }
        return card;
    }
}
