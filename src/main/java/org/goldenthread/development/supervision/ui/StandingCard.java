package org.goldenthread.development.supervision.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.goldenthread.deputy.ui.ActingLines;
import org.goldenthread.development.supervision.Recorded;
import org.goldenthread.development.supervision.Supervision;
import org.goldenthread.development.supervision.SupervisionRecording;
import org.goldenthread.development.supervision.SupervisionStanding;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Muted;

/** The agreed rhythm, what is due, and the one button: record a session. */
final class StandingCard extends Composite<Card> {

    private final transient Supervision supervision;
    private final transient SupervisionRecording recording;
    private final LocalDate today;
    private final transient Consumer<Recorded> saved;
    private final Div place = new Div();

    StandingCard(Supervision supervision, SupervisionRecording recording, LocalDate today, Consumer<Recorded> saved) {
        this.supervision = supervision;
        this.recording = recording;
        this.today = today;
        this.saved = saved;
    }

    @Override
    protected Card initContent() {
        SupervisionStanding standing = supervision.standing();
        Card card = new Card(getTranslation("supervision.standing"));
        card.beside(SupervisionWords.tag(this, standing, today));
        card.add(new Paragraph(SupervisionWords.rhythm(this, supervision.rhythm(), today)));
        card.add(new ActingLines(supervision.acting()));
        standing.missed()
                .ifPresent(missed -> card.add(
                        new Paragraph(getTranslation("supervision.missed", SupervisionWords.window(this, missed)))));
        standing.next()
                .ifPresent(next -> card.add(
                        new Paragraph(getTranslation("supervision.next", SupervisionWords.window(this, next)))));
        card.add(new Muted(held(standing)));
        button();
        card.add(place);
        return card;
    }

    private String held(SupervisionStanding standing) {
        if (standing.lastHeld().isEmpty()) {
            return getTranslation("supervision.none-yet");
        }
        String last = getTranslation(
                "supervision.held", standing.lastHeld().map(Dates::day).orElseThrow());
        return standing.due() == 0
                ? last
                : last + " " + getTranslation("supervision.held-in-time", standing.held(), standing.due());
    }

    private void button() {
        place.removeAll();
        Button record = new Button(getTranslation("supervision.record"), click -> form());
        record.addThemeVariants(ButtonVariant.PRIMARY);
        place.add(record);
    }

    private void form() {
        place.removeAll();
        SessionForm form = new SessionForm(supervision, recording, today, saved, this::button);
        place.add(form);
        form.focus();
    }
}
