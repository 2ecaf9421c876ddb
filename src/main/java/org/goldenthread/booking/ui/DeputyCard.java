package org.goldenthread.booking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import java.time.LocalDate;
import org.goldenthread.booking.ApprovalService;
import org.goldenthread.booking.BookingRefused;
import org.goldenthread.booking.Deputy;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.FieldChecks;
import org.goldenthread.shell.Muted;

/** Whom a line manager names to decide in their place, and for how long. */
final class DeputyCard extends Section {

    private final transient ApprovalService approvals;
    private final transient Runnable changed;
    private final FieldChecks checks = new FieldChecks();
    private final ComboBox<StaffMember> who = new ComboBox<>();
    private final DatePicker first = new DatePicker();
    private final DatePicker last = new DatePicker();
    private final Paragraph problem = new Paragraph();

    DeputyCard(ApprovalService approvals, LocalDate today, Runnable changed) {
        this.approvals = approvals;
        this.changed = changed;
        Card card = new Card(getTranslation("booking.deputies"));
        card.add(new Muted(getTranslation("booking.deputies.says")));
        approvals.deputies().forEach(deputy -> card.add(row(deputy)));
        who.setLabel(getTranslation("booking.deputy.who"));
        who.setItemLabelGenerator(person -> getTranslation("booking.deputy.item", person.fullName(), person.jobRole()));
        who.setItems(
                query -> approvals.staff(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        checks.needed(who, getTranslation("booking.deputy.who.needed"));
        FieldChecks.day(first, getTranslation("booking.deputy.first"));
        first.setValue(today);
        checks.needed(first, getTranslation("shell.needed"));
        FieldChecks.day(last, getTranslation("booking.deputy.last"));
        checks.needed(last, getTranslation("shell.needed"));
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("answer-problem");
        Button name = new Button(getTranslation("booking.deputy.name"), click -> name());
        FormLayout form = new FormLayout(who, first, last, problem, name);
        form.setAutoResponsive(true);
        form.setAutoRows(true);
        form.addClassName("deputy-form");
        form.setExpandFields(true);
        form.setColspan(problem, 3);
        card.add(form);
        add(card);
    }

    private Div row(Deputy deputy) {
        Paragraph says = new Paragraph(getTranslation(
                "booking.deputy.one", deputy.name(), Dates.day(deputy.first()), Dates.day(deputy.last())));
        Button end = new Button(getTranslation("booking.deputy.end"), click -> {
            approvals.endDeputy(deputy.id());
            changed.run();
        });
        end.setAriaLabel(getTranslation("booking.deputy.end-named", deputy.name()));
        Div row = new Div(says, end);
        row.addClassName("between");
        return row;
    }

    private void name() {
        problem.setText("");
        if (!checks.pass()) {
            return;
        }
        try {
            approvals.nameDeputy(who.getValue().id(), first.getValue(), last.getValue());
            Notification.show(
                    getTranslation("booking.deputy.done", who.getValue().fullName()));
            changed.run();
        } catch (BookingRefused refused) {
            problem.setText(
                    getTranslation("booking.deputy.refused." + refused.reason().name()));
        }
    }
}
