package org.goldenthread.development.supervision.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.Optional;
import org.goldenthread.development.supervision.SessionEntry;
import org.goldenthread.development.supervision.SupervisionKind;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.FieldChecks;

/** Kind, day and minutes: filled in with what is most likely, so that mostly nothing need be typed. */
final class SessionFields extends Div {

    private static final int USUAL = 60;
    private static final int STEP = 15;

    private final RadioButtonGroup<SupervisionKind> kind = new RadioButtonGroup<>();
    private final DatePicker on = new DatePicker();
    private final IntegerField minutes = new IntegerField();

    SessionFields(FieldChecks checks, Optional<SessionEntry> before, LocalDate earliest, LocalDate today) {
        addClassName("session-fields");
        kind.setLabel(getTranslation("supervision.kind"));
        kind.setItems(SupervisionKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("supervision.kind." + each.name()));
        kind.setValue(before.map(SessionEntry::kind).orElse(SupervisionKind.PERSONAL));
        FieldChecks.day(on, getTranslation("supervision.on"));
        on.setMin(earliest);
        on.setMax(today);
        on.setValue(before.map(SessionEntry::heldOn).orElse(today));
        checks.check(
                on,
                rules -> rules.asRequired(getTranslation("supervision.on.needed"))
                        .withValidator(
                                day -> !day.isAfter(today) && !day.isBefore(earliest),
                                getTranslation("supervision.on.between", Dates.day(earliest))));
        minutes.setLabel(getTranslation("supervision.minutes"));
        minutes.setStepButtonsVisible(true);
        minutes.setValue(before.map(SessionEntry::minutes).orElse(USUAL));
        checks.number(minutes, SessionEntry.SHORTEST, SessionEntry.LONGEST);
        minutes.setStep(STEP);
        minutes.setMin(0);
        add(kind, on, minutes);
    }

    SessionEntry entry() {
        return new SessionEntry(kind.getValue(), on.getValue(), minutes.getValue());
    }

    /** Not the day: on a phone its calendar would cover the form. */
    void focus() {
        minutes.focus();
    }
}
