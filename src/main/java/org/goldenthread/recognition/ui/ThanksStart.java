package org.goldenthread.recognition.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.goldenthread.recognition.RoundUp;
import org.goldenthread.recognition.Thanks;
import org.goldenthread.recognition.ThanksService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.StartCard;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Brings to the start page thanks that one has not seen, and in the first week of a month what the last one brought. */
@Service
@Order(80)
class ThanksStart implements StartCard {

    private final ThanksService service;

    ThanksStart(ThanksService service) {
        this.service = service;
    }

    @Override
    public Optional<Component> now() {
        List<Thanks> unseen = service.unseen();
        Optional<RoundUp> month = service.isMonthNew() ? service.lastMonth() : Optional.empty();
        if (unseen.isEmpty() && month.isEmpty()) {
            return Optional.empty();
        }
        Card card = new Card(translate("thanks.title"));
        if (!unseen.isEmpty()) {
            Thanks newest = unseen.getFirst();
            card.add(
                    new Paragraph(translate("thanks.start.new", newest.from(), newest.behaviour(), unseen.size() - 1)),
                    new Anchor(MyThanksView.ROUTE, translate("thanks.start.read")));
        }
        month.ifPresent(each -> card.add(
                new Paragraph(translate("thanks.start.month", Dates.month(each.month()), each.service(), each.all())),
                new Anchor(ThanksView.ROUTE, translate("thanks.start.wall"))));
        return Optional.of(card);
    }
}
