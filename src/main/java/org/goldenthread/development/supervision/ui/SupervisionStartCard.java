package org.goldenthread.development.supervision.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.goldenthread.development.supervision.SupervisedPerson;
import org.goldenthread.development.supervision.SupervisionService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.NeedRow;
import org.goldenthread.shell.StartCard;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Says gently, to both, that a supervision seems to have been missed; gone when the next is recorded. */
@Service
@Order(25)
class SupervisionStartCard implements StartCard {

    private static final int NAMED = 3;

    private final SupervisionService service;

    SupervisionStartCard(SupervisionService service) {
        this.service = service;
    }

    @Override
    public Optional<Component> now() {
        Optional<SupervisedPerson> mine = service.myStanding().filter(SupervisionStartCard::isMissed);
        List<SupervisedPerson> people = service.myPeople().stream()
                .filter(SupervisionStartCard::isMissed)
                .toList();
        if (mine.isEmpty() && people.isEmpty()) {
            return Optional.empty();
        }
        Card card = new Card(translate("supervision.title"));
        mine.ifPresent(each -> card.add(need(translate("supervision.start.mine"), each, SupervisionView.ROUTE)));
        people.stream()
                .limit(NAMED)
                .forEach(each -> card.add(need(
                        each.person().fullName(),
                        each,
                        TeamSupervisionView.ROUTE + "/" + each.person().employeeNumber())));
        if (people.size() > NAMED) {
            card.add(new Anchor(TeamSupervisionView.ROUTE, translate("supervision.start.more", people.size() - NAMED)));
        }
        return Optional.of(card);
    }

    private static boolean isMissed(SupervisedPerson person) {
        return person.standing().missed().isPresent();
    }

    private static Div need(String title, SupervisedPerson person, String route) {
        Anchor go = new Anchor(route, translate("supervision.start.go"));
        go.addClassName("button-link");
        go.setAriaLabel(translate("supervision.named", translate("supervision.start.go"), title));
        Component[] says = person.standing().missed().stream()
                .map(missed -> new Muted(translate("supervision.start.says", SupervisionWords.window(go, missed))))
                .toArray(Component[]::new);
        return new NeedRow(title, go, says);
    }
}
