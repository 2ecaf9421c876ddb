package org.goldenthread.development.strengths.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.goldenthread.development.strengths.Coach;
import org.goldenthread.development.strengths.CoachService;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.field.StaffItems;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.FieldChecks;

/** Where learning and development enters who coaches. */
final class CoachEntry extends Div {

    CoachEntry(CoachService service, Runnable changed) {
        Card card = new Card(getTranslation("coach.entry"));
        for (Coach coach : service.coaches()) {
            Button out = new Button(getTranslation("coach.take-out"), click -> {
                service.takeOut(coach.person());
                changed.run();
            });
            out.setAriaLabel(getTranslation("coach.take-out-named", coach.name()));
            Div row = new Div(new Span(coach.name()), out);
            row.addClassName("between");
            card.add(row);
        }
        ComboBox<StaffMember> person = new ComboBox<>();
        person.setLabel(getTranslation("coach.person"));
        StaffItems.find(person, service::staff);
        TextField about = new TextField(getTranslation("coach.about"));
        about.setMaxLength(Coach.ABOUT_LENGTH);
        FieldChecks checks = new FieldChecks();
        checks.needed(person, getTranslation("shell.needed"));
        checks.needed(about, getTranslation("shell.needed"));
        Button enter = new Button(getTranslation("coach.enter"), click -> {
            if (checks.pass()) {
                service.name(person.getValue().id(), about.getValue());
                changed.run();
            }
        });
        Div fields = new Div(person, about, enter);
        fields.addClassNames("row", "need-fields");
        card.add(fields);
        add(card);
    }
}
