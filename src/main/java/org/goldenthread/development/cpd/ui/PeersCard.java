package org.goldenthread.development.cpd.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.goldenthread.development.cpd.CpdEntry;
import org.goldenthread.development.cpd.PeerReflection;
import org.goldenthread.development.cpd.PeerReflectionService;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.field.StaffItems;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.FieldChecks;

/** Whom one asked for a peer reflection, what they gave, and asking somebody. */
final class PeersCard extends Composite<Card> {

    private final transient CpdEntry entry;
    private final transient PeerReflectionService service;
    private final transient Runnable changed;

    PeersCard(CpdEntry entry, PeerReflectionService service, Runnable changed) {
        this.entry = entry;
        this.service = service;
        this.changed = changed;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("cpd.peers"));
        Paragraph says = new Paragraph(getTranslation("cpd.peers.says"));
        says.addClassName("muted");
        card.add(says);
        entry.reflections().forEach(each -> card.add(reflection(each)));
        card.add(ask());
        return card;
    }

    private Component reflection(PeerReflection reflection) {
        String day = Dates.day(reflection.givenOn().orElse(reflection.askedOn()));
        Div row = new Div(
                new Span(getTranslation("cpd.peers." + reflection.state().name(), reflection.peer(), day)));
        row.addClassName("between");
        if (reflection.isOpen()) {
            Button back = new Button(getTranslation("cpd.peers.take-back"), click -> {
                service.takeBack(reflection.id());
                changed.run();
            });
            back.setAriaLabel(getTranslation("cpd.peers.take-back-from", reflection.peer()));
            row.add(back);
        }
        return row;
    }

    private Component ask() {
        ComboBox<StaffMember> person = new ComboBox<>();
        person.setLabel(getTranslation("cpd.peers.whom"));
        StaffItems.find(person, service::staff);
        TextArea about = new TextArea(getTranslation("cpd.peers.ask"));
        about.setHelperText(getTranslation("cpd.peers.ask.help"));
        about.setMaxLength(PeerReflectionService.ASK);
        FieldChecks checks = new FieldChecks();
        checks.needed(person, getTranslation("cpd.peers.whom.needed"));
        Button send = new Button(getTranslation("cpd.peers.send"), click -> {
            if (checks.pass()) {
                service.ask(entry.id(), person.getValue().id(), about.getValue());
                changed.run();
            }
        });
        if (!entry.hasPeerReflection()) {
            send.addThemeVariants(ButtonVariant.PRIMARY);
        }
        Div fields = new Div(person, about, send);
        fields.addClassNames("stack", "cpd-ask");
        return fields;
    }
}
