package org.goldenthread.development.strengths.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.goldenthread.development.strengths.SharedWith;
import org.goldenthread.development.strengths.StrengthSharing;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.field.StaffItems;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.FieldChecks;

/** With whom one shares one's strengths: nobody, until one names somebody. */
final class SharingCard extends Div {

    private final transient StrengthSharing service;

    SharingCard(StrengthSharing service) {
        this.service = service;
        show("");
    }

    private void show(String done) {
        removeAll();
        Card card = new Card(getTranslation("strengths.sharing"));
        List<SharedWith> mine = service.mine();
        Paragraph says =
                new Paragraph(getTranslation(mine.isEmpty() ? "strengths.sharing.nobody" : "strengths.sharing.says"));
        says.addClassName("muted");
        card.add(says);
        mine.forEach(each -> card.add(reader(each)));
        Paragraph status = new Paragraph(done);
        status.getElement().setAttribute("role", "status");
        card.add(choose(), status);
        add(card);
    }

    private Component reader(SharedWith reader) {
        Button revoke = new Button(getTranslation("strengths.revoke"), click -> {
            service.revoke(reader.person());
            show(getTranslation("strengths.revoked", reader.name()));
        });
        revoke.setAriaLabel(getTranslation("strengths.revoke-from", reader.name()));
        Div row = new Div(
                new Span(getTranslation("strengths.shared-with", reader.name(), Dates.day(reader.since()))), revoke);
        row.addClassName("between");
        return row;
    }

    private Component choose() {
        ComboBox<StaffMember> person = new ComboBox<>();
        person.setLabel(getTranslation("strengths.share-with"));
        StaffItems.find(person, service::staff);
        FieldChecks checks = new FieldChecks();
        checks.needed(person, getTranslation("strengths.share-with.needed"));
        Button share = new Button(getTranslation("strengths.share"), click -> {
            if (checks.pass()) {
                share(person.getValue());
            }
        });
        share.addThemeVariants(ButtonVariant.PRIMARY);
        Div row = new Div(person, share);
        row.addClassNames("row", "strength-share");
        service.myManager().ifPresent(manager -> {
            if (service.mine().stream().noneMatch(each -> each.person().equals(manager.id()))) {
                Button withManager = new Button(
                        getTranslation("strengths.share-manager", manager.fullName()), click -> share(manager));
                withManager.addThemeVariants(ButtonVariant.TERTIARY);
                row.add(withManager);
            }
        });
        return row;
    }

    private void share(StaffMember person) {
        service.share(person.id());
        show(getTranslation("strengths.shared", person.fullName()));
    }
}
