package org.goldenthread.performance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.goldenthread.performance.Contest;
import org.goldenthread.performance.ContestService;
import org.goldenthread.shell.FieldChecks;

/** What does not look right, and whether the line manager reads it too. */
final class ContestForm extends Div {

    private final TextArea words = new TextArea();

    /** @param done called when it is stored, and when it is not to be */
    ContestForm(String measure, ContestService service, Runnable done) {
        addClassNames("stack", "action-form");
        FieldChecks checks = new FieldChecks();
        words.setLabel(getTranslation("contest.words"));
        words.setHelperText(getTranslation("contest.words.help"));
        words.setMaxLength(Contest.WORDS_LENGTH);
        words.setWidthFull();
        checks.needed(words, getTranslation("contest.words.needed"));
        Paragraph who = new Paragraph(getTranslation("contest.who"));
        who.addClassName("muted");
        Checkbox share = new Checkbox();
        add(words, who);
        service.myManager().ifPresent(manager -> {
            share.setLabel(getTranslation("contest.share", manager));
            add(share);
        });
        Button send = new Button(getTranslation("contest.send"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            if (checks.pass()) {
                service.contest(measure, words.getValue(), share.getValue());
                done.run();
            }
            send.setEnabled(true);
        });
        Button cancel = new Button(getTranslation("action.cancel"), click -> done.run());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(send, cancel);
        buttons.addClassName("row");
        add(buttons);
    }

    void focus() {
        words.focus();
    }
}
