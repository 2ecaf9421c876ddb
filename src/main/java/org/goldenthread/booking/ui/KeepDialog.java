package org.goldenthread.booking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Objects;
import org.goldenthread.booking.BookingRefused;
import org.goldenthread.booking.TeamService;
import org.goldenthread.learning.CourseSession;
import org.goldenthread.organisation.Unit;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.FieldChecks;

/** Keeps places of a session for a team, to be given to its people by name. */
final class KeepDialog extends Dialog {

    private final FieldChecks checks = new FieldChecks();
    private final ComboBox<Unit> unit = new ComboBox<>();
    private final IntegerField places = new IntegerField();
    private final Paragraph problem = new Paragraph();

    KeepDialog(CourseSession session, List<Unit> units, TeamService team, Runnable changed) {
        setHeaderTitle(getTranslation("booking.keep.title", session.title()));
        setWidth("min(560px, 100vw)");
        unit.setLabel(getTranslation("booking.keep.unit"));
        unit.setItems(units);
        unit.setItemLabelGenerator(Unit::name);
        unit.setValue(units.getFirst());
        unit.setWidthFull();
        checks.needed(unit, getTranslation("shell.needed"));
        places.setLabel(getTranslation("booking.keep.places", session.placesLeft()));
        places.setStepButtonsVisible(true);
        places.setValue(1);
        checks.number(places, 1, session.placesLeft());
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("answer-problem");
        VerticalLayout fields = new VerticalLayout(
                new Paragraph(getTranslation(
                        "booking.keep.says",
                        Dates.moment(Objects.requireNonNullElse(session.plan().bookingCloses(), session.starts())))),
                unit,
                places,
                problem);
        fields.setPadding(false);
        add(fields);
        Button keep = new Button(getTranslation("booking.keep.do"), click -> {
            if (checks.pass()) {
                keep(session, team, changed);
            }
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("booking.not-now"), click -> close()), keep);
    }

    private void keep(CourseSession session, TeamService team, Runnable changed) {
        try {
            team.keep(session.id(), unit.getValue().id(), places.getValue());
            close();
            Notification.show(
                    getTranslation("booking.keep.done", unit.getValue().name()));
            changed.run();
        } catch (BookingRefused refused) {
            problem.setText(BookingWords.refused(refused));
        }
    }
}
