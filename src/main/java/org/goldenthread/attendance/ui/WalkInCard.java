package org.goldenthread.attendance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.goldenthread.attendance.AttendanceRefused;
import org.goldenthread.attendance.AttendanceService;
import org.goldenthread.learning.SessionId;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.field.StaffItems;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.FieldChecks;
import org.goldenthread.shell.Muted;

/** Adds somebody who came without a booking, found by name among all staff. */
final class WalkInCard extends Section {

    private final FieldChecks checks = new FieldChecks();
    private final ComboBox<StaffMember> who = new ComboBox<>();
    private final Paragraph problem = new Paragraph();

    WalkInCard(SessionId session, AttendanceService attendance, Runnable changed) {
        who.setLabel(getTranslation("attendance.walk-in.who"));
        StaffItems.find(who, (text, offset, limit) -> attendance.staff(session, text, offset, limit));
        checks.needed(who, getTranslation("attendance.walk-in.needed"));
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("answer-problem");
        Button add = new Button(getTranslation("attendance.walk-in.add"));
        add.setDisableOnClick(true);
        add.addClickListener(click -> {
            add(session, attendance, changed);
            add.setEnabled(true);
        });
        Div row = new Div(who, add);
        row.addClassNames("row", "walk-in");
        Card card = new Card(getTranslation("attendance.walk-in"));
        card.add(new Muted(getTranslation("attendance.walk-in.says")), row, problem);
        add(card);
    }

    private void add(SessionId session, AttendanceService attendance, Runnable changed) {
        problem.setText("");
        if (!checks.pass()) {
            return;
        }
        try {
            attendance.walkIn(session, who.getValue().id());
            changed.run();
        } catch (AttendanceRefused refused) {
            problem.setText(AttendanceWords.refused(refused));
        }
    }
}
