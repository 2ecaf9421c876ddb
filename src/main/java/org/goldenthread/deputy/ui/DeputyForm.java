package org.goldenthread.deputy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.util.Optional;
import org.goldenthread.deputy.DeputyRefused;
import org.goldenthread.deputy.DeputyService;
import org.goldenthread.leave.Away;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.field.StaffItems;
import org.goldenthread.shell.FieldChecks;

/** Who acts in a line manager's place, and from when to when. */
final class DeputyForm extends FormLayout {

    private final transient DeputyService service;
    private final transient Runnable named;
    private final FieldChecks checks = new FieldChecks();
    private final transient Optional<ComboBox<StaffMember>> manager;
    private final ComboBox<StaffMember> who;
    private final DatePicker first = new DatePicker();
    private final DatePicker last = new DatePicker();
    private final Paragraph problem = new Paragraph();

    private DeputyForm(DeputyService service, boolean own, Runnable named) {
        this.service = service;
        this.named = named;
        manager = own ? Optional.empty() : Optional.of(person("deputy.manager"));
        who = person("deputy.who");
        FieldChecks.day(first, getTranslation("deputy.first"));
        first.setValue(service.today());
        checks.needed(first, getTranslation("shell.needed"));
        FieldChecks.day(last, getTranslation("deputy.last"));
        checks.needed(last, getTranslation("shell.needed"));
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("answer-problem");
        manager.ifPresent(this::add);
        add(who, first, last, problem, new Button(getTranslation("deputy.name"), click -> name()));
        setAutoResponsive(true);
        setAutoRows(true);
        setExpandColumns(true);
        setExpandFields(true);
        setColspan(problem, 3);
        addClassName("deputy-form");
    }

    /** In the signed-in person's own place. */
    static DeputyForm own(DeputyService service, Runnable named) {
        return new DeputyForm(service, true, named);
    }

    /** In the place of a line manager who is chosen. */
    static DeputyForm ofOthers(DeputyService service, Runnable named) {
        return new DeputyForm(service, false, named);
    }

    /** Fills in days away whose end is known. */
    void offer(Away away) {
        first.setValue(away.first());
        last.setValue(away.last());
    }

    private ComboBox<StaffMember> person(String label) {
        ComboBox<StaffMember> person = new ComboBox<>(getTranslation(label));
        StaffItems.find(person, service::staff);
        checks.needed(person, getTranslation("deputy.who.needed"));
        return person;
    }

    private void name() {
        problem.setText("");
        if (!checks.pass()) {
            return;
        }
        try {
            StaffMember deputy = who.getValue();
            manager.ifPresentOrElse(
                    chosen -> service.nameFor(chosen.getValue().id(), deputy.id(), first.getValue(), last.getValue()),
                    () -> service.name(deputy.id(), first.getValue(), last.getValue()));
            Notification.show(getTranslation("deputy.done", deputy.fullName()));
            named.run();
        } catch (DeputyRefused refused) {
            problem.setText(getTranslation("deputy.refused." + refused.reason().name()));
        }
    }
}
