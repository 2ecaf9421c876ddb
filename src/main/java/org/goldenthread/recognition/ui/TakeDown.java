package org.goldenthread.recognition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.goldenthread.recognition.Thanks;
import org.goldenthread.recognition.ThanksModeration;
import org.goldenthread.shell.FieldChecks;

/** For HR: takes thanks off the wall, with a reason that is asked for first. */
final class TakeDown extends Div {

    TakeDown(Thanks thanks, ThanksModeration moderation, Runnable changed) {
        TextField why = new TextField(getTranslation("thanks.take-down.why"));
        why.setMaxLength(ThanksModeration.WHY);
        FieldChecks checks = new FieldChecks();
        checks.needed(why, getTranslation("thanks.take-down.why.needed"));
        Button take = new Button(getTranslation("thanks.take-down"), click -> {
            if (checks.pass()) {
                moderation.takeDown(thanks.id(), why.getValue());
                changed.run();
            }
        });
        Div reason = new Div(why, take);
        reason.addClassNames("row", "thanks-reason");
        reason.setVisible(false);
        Button ask = new Button(getTranslation("thanks.take-down.ask"));
        ask.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        ask.setAriaLabel(getTranslation("thanks.take-down.named", thanks.to()));
        ask.addClickListener(click -> {
            ask.setVisible(false);
            reason.setVisible(true);
            why.focus();
        });
        add(ask, reason);
    }

    static Button putBack(Thanks thanks, ThanksModeration moderation, Runnable changed) {
        Button back = new Button();
        back.setText(back.getTranslation("thanks.put-back"));
        back.setAriaLabel(back.getTranslation("thanks.put-back.named", thanks.to()));
        back.addClickListener(click -> {
            moderation.putBack(thanks.id());
            changed.run();
        });
        return back;
    }
}
