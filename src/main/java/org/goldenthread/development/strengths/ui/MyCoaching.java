package org.goldenthread.development.strengths.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.goldenthread.development.strengths.CoachService;
import org.goldenthread.development.strengths.CoachingRequest;
import org.goldenthread.development.strengths.CoachingRequest.Status;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** What one asked coaches, and what they answered; nothing where one asked nobody. */
final class MyCoaching extends Div {

    private final transient CoachService service;

    MyCoaching(CoachService service) {
        this.service = service;
        show();
    }

    private void show() {
        removeAll();
        List<CoachingRequest> mine = service.mine();
        setVisible(!mine.isEmpty());
        Card card = new Card(getTranslation("coach.mine"));
        mine.forEach(each -> card.add(request(each)));
        add(card);
    }

    private Component request(CoachingRequest request) {
        Div block = new Div(new H3(request.other()), status(this, request), new Paragraph(request.words()));
        block.addClassNames("coach", "stack-small");
        if (!request.answer().isEmpty()) {
            block.add(new Paragraph(getTranslation("coach.answered", request.answer())));
        }
        if (request.status() == Status.ASKED) {
            Button withdraw = new Button(getTranslation("coach.withdraw"), click -> {
                service.withdraw(request.id());
                show();
            });
            withdraw.setAriaLabel(getTranslation("coach.withdraw-named", request.other()));
            block.add(withdraw);
        }
        return block;
    }

    static Tag status(Component page, CoachingRequest request) {
        String when = request.meetAt().map(Dates::moment).orElse("");
        Tone tone = request.status() == Status.ACCEPTED ? Tone.GOOD : Tone.PLAIN;
        return new Tag(page.getTranslation("coach.status." + request.status().name(), when), tone);
    }
}
