package org.goldenthread.development.strengths.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDateTime;
import org.goldenthread.development.strengths.CoachService;
import org.goldenthread.development.strengths.CoachingRequest;
import org.goldenthread.development.strengths.CoachingRequest.Status;
import org.goldenthread.organisation.StaffDirectory;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.FieldChecks;

/** What colleagues asked the signed-in coach: accepted with a time, or declined. */
final class CoachingToMe extends Div {

    private final transient CoachService service;
    private final LocalDateTime now;

    /** @param now by the clock in England */
    CoachingToMe(CoachService service, LocalDateTime now) {
        this.service = service;
        this.now = now;
        show();
    }

    private void show() {
        removeAll();
        Card card = new Card(getTranslation("coach.to-me"));
        service.toMe().forEach(each -> card.add(request(each)));
        add(card);
    }

    private Component request(CoachingRequest request) {
        Div block = new Div(new H3(request.other()), MyCoaching.status(this, request), new Paragraph(request.words()));
        block.addClassNames("coach", "stack-small");
        if (request.status() == Status.ASKED) {
            answer(block, request);
        } else if (!request.answer().isEmpty()) {
            block.add(new Paragraph(getTranslation("coach.answered", request.answer())));
        }
        return block;
    }

    private void answer(Div block, CoachingRequest request) {
        DateTimePicker at = new DateTimePicker();
        FieldChecks.moment(at, getTranslation("coach.meet-at"));
        FieldChecks checks = new FieldChecks();
        checks.check(
                at,
                rules -> rules.withValidator(moment -> moment != null, getTranslation("coach.meet-at.needed"))
                        .withValidator(moment -> moment.isAfter(now), getTranslation("coach.meet-at.over")));
        TextArea words = new TextArea(getTranslation("coach.answer"));
        words.setMaxLength(CoachingRequest.WORDS_LENGTH);
        words.setWidthFull();
        Button accept = new Button(getTranslation("coach.accept"), click -> {
            if (checks.pass()) {
                service.accept(
                        request.id(),
                        at.getValue().atZone(StaffDirectory.LONDON).toInstant(),
                        words.getValue());
                show();
            }
        });
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        Button decline = new Button(getTranslation("coach.decline"), click -> {
            service.decline(request.id(), words.getValue());
            show();
        });
        Div row = new Div(accept, decline);
        row.addClassName("row");
        block.add(at, words, row);
    }
}
