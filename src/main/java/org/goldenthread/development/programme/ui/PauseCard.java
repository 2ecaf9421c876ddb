package org.goldenthread.development.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.goldenthread.development.programme.CohortService;
import org.goldenthread.development.programme.Enrolment;
import org.goldenthread.development.programme.Pause;
import org.goldenthread.leave.Away;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.FieldChecks;

/** Time away, such as a leave: from when, and from when on they are back. Later dates move; why is not asked. */
final class PauseCard extends Div {

    PauseCard(Enrolment enrolment, CohortService service, LocalDate today, Runnable changed) {
        Card card = new Card(getTranslation("programme.pause"));
        Paragraph says = new Paragraph(getTranslation("programme.pause.says"));
        says.addClassName("muted");
        card.add(says);
        enrolment.pauses().forEach(pause -> card.add(new Paragraph(ProgrammeWords.pause(this, pause))));
        service.leaveWithoutPause(enrolment.id()).forEach(away -> card.add(leave(enrolment, away, service, changed)));
        Optional<Pause> open = enrolment.pauses().stream()
                .filter(pause -> pause.backOn().isEmpty())
                .findFirst();
        DatePicker day = new DatePicker(today);
        FieldChecks.day(day, getTranslation(open.isPresent() ? "programme.pause.back-on" : "programme.pause.from"));
        FieldChecks checks = new FieldChecks();
        LocalDate earliest = open.map(Pause::from)
                .orElseGet(() -> enrolment.pauses().stream()
                        .flatMap(pause -> pause.backOn().stream())
                        .reduce(enrolment.startsOn(), (a, b) -> a.isAfter(b) ? a : b));
        checks.check(
                day,
                rules -> rules.asRequired(getTranslation("shell.needed"))
                        .withValidator(
                                chosen -> !chosen.isBefore(earliest),
                                getTranslation("programme.pause.not-before", Dates.day(earliest))));
        Button save =
                new Button(getTranslation(open.isPresent() ? "programme.pause.back" : "programme.pause.do"), click -> {
                    if (checks.pass()) {
                        if (open.isPresent()) {
                            service.back(enrolment.id(), day.getValue());
                        } else {
                            service.pause(enrolment.id(), day.getValue());
                        }
                        changed.run();
                    }
                });
        Div row = new Div(day, save);
        row.addClassNames("row", "pause-fields");
        card.add(row);
        add(card);
    }

    private Div leave(Enrolment enrolment, Away away, CohortService service, Runnable changed) {
        String days = away.last() == null
                ? getTranslation("leave.from", Dates.day(away.first()))
                : getTranslation("leave.between", Dates.day(away.first()), Dates.day(away.last()));
        Button pause = new Button(getTranslation("programme.pause.leave.do"), click -> {
            service.pauseFor(enrolment.id(), away);
            changed.run();
        });
        pause.setAriaLabel(getTranslation("programme.pause.leave.named", days));
        Div row = new Div(new Span(getTranslation("programme.pause.leave", days)), pause);
        row.addClassName("between");
        return row;
    }
}
