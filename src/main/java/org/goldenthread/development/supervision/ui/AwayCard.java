package org.goldenthread.development.supervision.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.goldenthread.development.supervision.Away;
import org.goldenthread.development.supervision.Supervision;
import org.goldenthread.development.supervision.SupervisionRecording;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.FieldChecks;
import org.goldenthread.shell.Muted;

/** Leave, so that nothing is due then. Why is not asked. */
final class AwayCard extends Composite<Card> {

    private static final int LONGEST_DAYS = 400;

    private final transient Supervision supervision;
    private final transient SupervisionRecording recording;
    private final Runnable changed;
    private final FieldChecks checks = new FieldChecks();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();

    AwayCard(Supervision supervision, SupervisionRecording recording, Runnable changed) {
        this.supervision = supervision;
        this.recording = recording;
        this.changed = changed;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("supervision.away"));
        card.add(new Muted(getTranslation("supervision.away.says")));
        supervision.away().forEach(days -> card.add(row(days)));
        FieldChecks.day(from, getTranslation("supervision.away.from"));
        FieldChecks.day(to, getTranslation("supervision.away.to"));
        checks.needed(from, getTranslation("supervision.away.from.needed"));
        checks.check(
                to,
                rules -> rules.asRequired(getTranslation("supervision.away.to.needed"))
                        .withValidator(this::isSomeTime, getTranslation("supervision.away.order")));
        Button add = new Button(getTranslation("supervision.away.add"), click -> {
            if (checks.pass()) {
                recording.away(supervision.person().id(), new Away(from.getValue(), to.getValue()));
                changed.run();
            }
        });
        Div fields = new Div(from, to, add);
        fields.addClassNames("row", "away-fields");
        card.add(fields);
        return card;
    }

    private boolean isSomeTime(LocalDate last) {
        LocalDate first = from.getValue();
        return first == null || (!last.isBefore(first) && !last.isAfter(first.plusDays(LONGEST_DAYS)));
    }

    private Div row(Away days) {
        String words = getTranslation("supervision.away.days", Dates.day(days.from()), Dates.day(days.to()));
        Button out = new Button(getTranslation("supervision.away.out"), click -> {
            recording.notAway(supervision.person().id(), days.from());
            changed.run();
        });
        out.addThemeVariants(ButtonVariant.TERTIARY);
        out.setAriaLabel(getTranslation("supervision.named", getTranslation("supervision.away.out"), words));
        Div row = new Div(new Span(words), out);
        row.addClassName("between");
        return row;
    }
}
