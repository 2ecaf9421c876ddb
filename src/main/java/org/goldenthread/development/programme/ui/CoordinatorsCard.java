package org.goldenthread.development.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import org.goldenthread.development.programme.CohortService;
import org.goldenthread.development.programme.Enrolment.Named;
import org.goldenthread.development.programme.Programme;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.field.StaffItems;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.FieldChecks;

/** Where learning and development names who coordinates a programme. */
final class CoordinatorsCard extends Div {

    private final transient CohortService service;

    CoordinatorsCard(CohortService service) {
        this.service = service;
        show();
    }

    private void show() {
        removeAll();
        Card card = new Card(getTranslation("programme.coordinators"));
        service.all().forEach(programme -> card.add(block(programme)));
        Select<Programme> programme = new Select<>();
        programme.setLabel(getTranslation("programme.which"));
        programme.setItems(service.all());
        programme.setItemLabelGenerator(Programme::name);
        ComboBox<StaffMember> person = staff(service, getTranslation("programme.coordinator"));
        FieldChecks checks = new FieldChecks();
        checks.needed(programme, getTranslation("shell.needed"));
        checks.needed(person, getTranslation("shell.needed"));
        Button name = new Button(getTranslation("programme.coordinator.name"), click -> {
            if (checks.pass()) {
                service.nameCoordinator(
                        programme.getValue().key(), person.getValue().id());
                show();
            }
        });
        Div fields = new Div(programme, person, name);
        fields.addClassNames("row", "need-fields");
        card.add(fields);
        add(card);
    }

    static ComboBox<StaffMember> staff(CohortService service, String label) {
        ComboBox<StaffMember> person = new ComboBox<>();
        person.setLabel(label);
        StaffItems.find(person, service::staff);
        return person;
    }

    private Div block(Programme programme) {
        Div block = new Div(new H3(programme.name()));
        block.addClassName("goal");
        for (Named coordinator : service.coordinators(programme.key())) {
            Button out = new Button(getTranslation("programme.coordinator.out"), click -> {
                service.takeOutCoordinator(programme.key(), coordinator.person());
                show();
            });
            out.setAriaLabel(getTranslation("programme.coordinator.out-named", coordinator.name(), programme.name()));
            Div row = new Div(new Span(coordinator.name()), out);
            row.addClassName("between");
            block.add(row);
        }
        return block;
    }
}
