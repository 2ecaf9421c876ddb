package org.goldenthread.development.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.goldenthread.development.review.AskedFeedback;
import org.goldenthread.development.review.FeedbackService;
import org.goldenthread.development.ui.NoCaseDetail;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.FieldChecks;
import org.goldenthread.shell.Muted;

/** Feedback that a colleague asks for: an answer, and who reads it; or rather not. */
final class AnswerForm extends Div {

    AnswerForm(AskedFeedback asked, FeedbackService service, Runnable settled) {
        addClassNames("stack", "feedback");
        TextArea words = new TextArea(asked.question());
        words.setMaxLength(AskedFeedback.ANSWER);
        words.setWidthFull();
        FieldChecks checks = new FieldChecks();
        NoCaseDetail.keep(words, checks, Optional.of(getTranslation("review.answer.needed")), List.of(asked.person()));
        Checkbox forManager = new Checkbox(getTranslation("review.answer.for-manager"));
        Button send = new Button(getTranslation("review.answer.send"), click -> {
            if (checks.pass()) {
                service.answer(asked.id(), words.getValue(), forManager.getValue());
                settled.run();
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Button decline = new Button(getTranslation("review.answer.decline"), click -> {
            service.decline(asked.id());
            settled.run();
        });
        decline.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(send, decline);
        buttons.addClassName("row");
        Paragraph since = new Muted(getTranslation("review.answer.says", asked.person(), Dates.day(asked.askedOn())));
        add(new H3(asked.person()), since, words, forManager, buttons);
    }
}
