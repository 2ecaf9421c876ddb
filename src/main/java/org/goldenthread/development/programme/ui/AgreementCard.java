package org.goldenthread.development.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.development.programme.Agreement;
import org.goldenthread.development.programme.Enrolment.Status;
import org.goldenthread.development.programme.ProgrammeFile;
import org.goldenthread.development.programme.ProgrammeService;
import org.goldenthread.development.programme.Reader;
import org.goldenthread.development.ui.NoCaseDetail;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.FieldChecks;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** What support was agreed, who agreed to it, and changing it: the other of the two then agrees anew. */
final class AgreementCard extends Div {

    private final transient ProgrammeFile file;
    private final transient ProgrammeService service;
    private final transient Runnable changed;
    private final Card card = new Card(getTranslation("programme.agreement"));
    private final Paragraph problem = new Paragraph();

    AgreementCard(ProgrammeFile file, ProgrammeService service, Runnable changed) {
        this.file = file;
        this.service = service;
        this.changed = changed;
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("answer-problem");
        add(card);
        show();
    }

    private void show() {
        Agreement agreement = file.agreement();
        Paragraph words = new Paragraph(
                agreement.words().isEmpty() ? getTranslation("programme.agreement.none") : agreement.words());
        words.addClassName("written");
        card.add(words);
        if (!agreement.words().isEmpty()) {
            Div tags = new Div(
                    agreed(file.enrolment().name(), agreement.personAgreed()),
                    agreed(getTranslation("programme.agreement.manager"), agreement.managerAgreed()));
            tags.addClassName("row");
            card.add(tags);
        }
        card.add(problem);
        if (file.enrolment().status() == Status.UNDER_WAY && file.reader() != Reader.ASSESSOR) {
            card.add(buttons(agreement));
        }
    }

    private Tag agreed(String name, Optional<LocalDate> on) {
        return on.map(day -> new Tag("✓", getTranslation("programme.agreed", name, Dates.day(day)), Tone.GOOD))
                .orElseGet(() -> new Tag("○", getTranslation("programme.not-agreed", name), Tone.WATCH));
    }

    private Div buttons(Agreement agreement) {
        Div row = new Div();
        row.addClassName("row");
        boolean person = file.reader() == Reader.PERSON;
        Optional<LocalDate> mine = person ? agreement.personAgreed() : agreement.managerAgreed();
        if (!agreement.words().isEmpty() && mine.isEmpty()) {
            Button agree = new Button(
                    getTranslation("programme.agree"),
                    click -> done(service.agree(file.enrolment().id(), agreement.words())));
            agree.addThemeVariants(ButtonVariant.PRIMARY);
            row.add(agree);
        }
        row.add(new Button(
                getTranslation(
                        agreement.words().isEmpty() ? "programme.agreement.write" : "programme.agreement.change"),
                click -> {
                    card.remove(row);
                    edit(agreement);
                }));
        return row;
    }

    private void edit(Agreement agreement) {
        TextArea words = new TextArea(getTranslation("programme.agreement.words"));
        words.setMaxLength(Agreement.WORDS);
        words.setMinRows(5);
        words.setWidthFull();
        words.setValue(agreement.words());
        FieldChecks checks = new FieldChecks();
        NoCaseDetail.keep(
                words,
                checks,
                Optional.of(getTranslation("programme.agreement.needed")),
                List.of(file.enrolment().name()));
        Button keep = new Button(getTranslation("programme.agreement.keep"), click -> {
            if (checks.pass()) {
                done(service.writeAgreement(file.enrolment().id(), agreement.words(), words.getValue()));
            }
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        Paragraph help = new Paragraph(getTranslation("programme.agreement.help"));
        help.addClassName("muted");
        card.add(help, words, keep);
        words.focus();
    }

    private void done(boolean kept) {
        if (kept) {
            changed.run();
        } else {
            problem.setText(getTranslation("programme.changed-elsewhere"));
        }
    }
}
