package org.goldenthread.development.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.goldenthread.development.programme.ApplicationService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.FieldChecks;

/** Rounds of applications for a programme, each leading to what was sent; and a new round with its days. */
final class RoundsCard extends Div {

    private final transient ApplicationService service;
    private final String programme;

    RoundsCard(String programme, ApplicationService service) {
        this.service = service;
        this.programme = programme;
        show();
    }

    private void show() {
        removeAll();
        Card card = new Card(getTranslation("programme.rounds"));
        service.rounds(programme).forEach(round -> {
            Anchor open = new Anchor(
                    RoundView.ROUTE + "/" + round.id(),
                    getTranslation("programme.round", Dates.day(round.opensOn()), Dates.day(round.closesOn())));
            card.add(new Paragraph(open));
        });
        Button add = new Button(getTranslation("programme.round.add"));
        Div place = new Div(add);
        add.addClickListener(click -> {
            place.removeAll();
            place.add(form());
        });
        card.add(place);
        add(card);
    }

    private Div form() {
        FieldChecks checks = new FieldChecks();
        DatePicker opens = day("programme.round.opens");
        DatePicker closes = day("programme.round.closes");
        DatePicker decided = day("programme.round.decided");
        DatePicker starts = day("programme.round.starts");
        checks.needed(opens, getTranslation("shell.needed"));
        after(checks, closes, opens, "programme.round.closes.after");
        after(checks, decided, closes, "programme.round.decided.after");
        after(checks, starts, decided, "programme.round.starts.after");
        UUID form = UUID.randomUUID();
        Button save = new Button(getTranslation("programme.round.save"), click -> {
            if (checks.pass()) {
                service.open(
                        form, programme, opens.getValue(), closes.getValue(), decided.getValue(), starts.getValue());
                show();
            }
        });
        Div fields = new Div(opens, closes, decided, starts, save);
        fields.addClassNames("stack", "goal-form");
        return fields;
    }

    private DatePicker day(String label) {
        DatePicker day = new DatePicker();
        FieldChecks.day(day, getTranslation(label));
        return day;
    }

    private void after(FieldChecks checks, DatePicker day, DatePicker before, String words) {
        checks.check(
                day,
                rules -> rules.asRequired(getTranslation("shell.needed"))
                        .withValidator(
                                chosen -> before.getValue() == null || !chosen.isBefore(before.getValue()),
                                getTranslation(words)));
    }
}
