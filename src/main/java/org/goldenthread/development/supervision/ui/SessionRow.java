package org.goldenthread.development.supervision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Optional;
import org.goldenthread.development.supervision.SessionEntry;
import org.goldenthread.development.supervision.SupervisionRecording;
import org.goldenthread.development.supervision.SupervisionSession;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.FieldChecks;
import org.goldenthread.shell.Muted;

/** A session that was held, with what stood there before; either of the two corrects it, or takes it out. */
final class SessionRow extends Div {

    private final transient SupervisionSession session;
    private final transient SupervisionRecording recording;
    private final LocalDate today;
    private final Runnable changed;

    SessionRow(SupervisionSession session, SupervisionRecording recording, LocalDate today, Runnable changed) {
        this.session = session;
        this.recording = recording;
        this.today = today;
        this.changed = changed;
        addClassName("supervision-row");
        show();
    }

    private void show() {
        removeAll();
        Paragraph title = new Paragraph(line(session.entry()));
        title.addClassName("strong");
        Div words = new Div(
                title,
                new Muted(getTranslation(
                        "supervision.recorded-by", session.recordedBy(), Dates.day(session.recordedAt()))));
        Button correct = new Button(getTranslation("supervision.correct"), click -> edit());
        correct.addThemeVariants(ButtonVariant.TERTIARY);
        correct.setAriaLabel(
                getTranslation("supervision.named", getTranslation("supervision.correct"), line(session.entry())));
        Div head = new Div(words, correct);
        head.addClassName("between");
        add(head);
        if (!session.before().isEmpty()) {
            add(before());
        }
    }

    private UnorderedList before() {
        UnorderedList list = new UnorderedList();
        list.addClassName("muted");
        session.before()
                .forEach(before -> list.add(new ListItem(getTranslation(
                        "supervision.before",
                        line(before.entry()),
                        before.recordedBy(),
                        Dates.day(before.recordedAt())))));
        return list;
    }

    private void edit() {
        removeAll();
        FieldChecks checks = new FieldChecks();
        SessionFields fields = new SessionFields(checks, Optional.of(session.entry()), recording.earliest(), today);
        Paragraph problem = new Paragraph();
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("answer-problem");
        Button save = new Button(getTranslation("supervision.correct.save"), click -> {
            if (checks.pass()) {
                finish(recording.correct(session.id(), session.version(), fields.entry()), problem);
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Button out = new Button(
                getTranslation("supervision.take-out"), click -> finish(recording.takeOut(session), problem));
        out.addThemeVariants(ButtonVariant.ERROR);
        Button cancel = new Button(getTranslation("supervision.cancel"), click -> show());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(save, out, cancel);
        buttons.addClassName("row");
        add(fields, new Muted(getTranslation("supervision.correct.says")), problem, buttons);
        fields.focus();
    }

    private void finish(boolean done, Paragraph problem) {
        if (done) {
            changed.run();
        } else {
            problem.setText(getTranslation("supervision.changed-elsewhere"));
        }
    }

    private String line(SessionEntry entry) {
        return getTranslation(
                "supervision.session",
                Dates.day(entry.heldOn()),
                getTranslation("supervision.kind." + entry.kind().name()),
                entry.minutes());
    }
}
