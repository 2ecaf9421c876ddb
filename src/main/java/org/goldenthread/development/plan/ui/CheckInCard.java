package org.goldenthread.development.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.goldenthread.development.plan.Goal;
import org.goldenthread.development.plan.GoalService;
import org.goldenthread.development.plan.GoalWords;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.FieldChecks;

/** How it goes, in a sentence; or that the goal is reached. */
final class CheckInCard extends Div {

    CheckInCard(Goal goal, GoalService service, Runnable changed) {
        Card card = new Card(getTranslation("plan.check-in"));
        TextArea words = new TextArea(getTranslation("plan.check-in.words"));
        words.setHelperText(getTranslation("plan.no-names"));
        words.setMaxLength(GoalWords.TEXT);
        words.setWidthFull();
        FieldChecks checks = new FieldChecks();
        checks.needed(words, getTranslation("plan.check-in.needed"));
        UUID form = UUID.randomUUID();
        Button keep = new Button(getTranslation("plan.check-in.keep"), click -> {
            if (checks.pass()) {
                service.checkIn(form, goal.id(), words.getValue());
                changed.run();
            }
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        Button done = new Button(getTranslation("plan.reached"), click -> {
            service.done(goal.id(), words.getValue());
            changed.run();
        });
        Div row = new Div(keep, done);
        row.addClassName("row");
        card.add(words, row);
        add(card);
    }
}
