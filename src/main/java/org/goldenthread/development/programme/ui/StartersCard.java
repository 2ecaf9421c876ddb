package org.goldenthread.development.programme.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.goldenthread.development.programme.CohortService;
import org.goldenthread.development.programme.Programme;
import org.goldenthread.development.programme.Starter;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;

/** Who should be on the programme by level and first day, each to be confirmed. */
final class StartersCard extends Div {

    StartersCard(Programme programme, CohortService service) {
        List<Starter> starters = service.starters(programme.key());
        if (starters.isEmpty()) {
            setVisible(false);
            return;
        }
        Card card = new Card(getTranslation("programme.starters"));
        Paragraph says = new Paragraph(getTranslation("programme.starters.says", starters.size()));
        says.addClassName("muted");
        card.add(says);
        starters.forEach(starter -> {
            Anchor confirm = new Anchor(
                    EnrolView.ROUTE + "/" + programme.key() + "?person="
                            + starter.person().value(),
                    getTranslation("programme.starters.confirm"));
            confirm.addClassName("button-link");
            confirm.setAriaLabel(getTranslation("programme.starters.confirm-named", starter.name()));
            Div row = new Div(
                    new Span(getTranslation(
                            "programme.starter", starter.name(), starter.team(), Dates.day(starter.startedOn()))),
                    confirm);
            row.addClassNames("between", "starter");
            card.add(row);
        });
        add(card);
    }
}
