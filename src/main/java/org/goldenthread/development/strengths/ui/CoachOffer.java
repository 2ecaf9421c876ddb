package org.goldenthread.development.strengths.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.goldenthread.development.strengths.Coach;
import org.goldenthread.development.strengths.CoachService;
import org.goldenthread.development.strengths.CoachingRequest;
import org.goldenthread.shell.FieldChecks;

/** One coach, and the form in which one asks them. */
final class CoachOffer extends Div {

    private final transient Coach coach;
    private final transient CoachService service;
    private final transient Runnable asked;

    CoachOffer(Coach coach, CoachService service, Runnable asked) {
        this.coach = coach;
        this.service = service;
        this.asked = asked;
        Paragraph role = new Paragraph(coach.jobRole());
        role.addClassName("muted");
        Button ask = new Button(getTranslation("coach.ask"));
        ask.setAriaLabel(getTranslation("coach.ask-named", coach.name()));
        ask.addClickListener(click -> {
            ask.setVisible(false);
            form();
        });
        ask.setVisible(coach.askable());
        add(new H3(coach.name()), role, new Paragraph(coach.about()), ask);
    }

    private void form() {
        TextArea words = new TextArea(getTranslation("coach.words"));
        words.setHelperText(getTranslation("coach.words.help"));
        words.setMaxLength(CoachingRequest.WORDS_LENGTH);
        words.setWidthFull();
        FieldChecks checks = new FieldChecks();
        checks.needed(words, getTranslation("coach.words.needed"));
        UUID form = UUID.randomUUID();
        Button send = new Button(getTranslation("coach.send"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            if (checks.pass()) {
                service.ask(form, coach.person(), words.getValue());
                asked.run();
            } else {
                send.setEnabled(true);
            }
        });
        add(words, send);
        words.focus();
    }
}
