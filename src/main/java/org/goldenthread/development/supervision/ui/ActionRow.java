package org.goldenthread.development.supervision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.goldenthread.development.supervision.ActionEnding;
import org.goldenthread.development.supervision.ActionOwner;
import org.goldenthread.development.supervision.AgreedAction;
import org.goldenthread.development.supervision.Supervision;
import org.goldenthread.development.supervision.SupervisionRecording;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** An agreed action: whose, by when, since when; ended or opened again with one press. */
final class ActionRow extends Div {

    ActionRow(
            Supervision supervision,
            AgreedAction action,
            SupervisionRecording recording,
            LocalDate today,
            Runnable changed) {
        addClassNames("supervision-row", "action-row");
        Paragraph words = new Paragraph(action.words());
        words.addClassName("strong");
        Div tags = new Div(standing(action, today), new Tag(owner(this, supervision, action.owner()), Tone.PLAIN));
        tags.addClassName("row");
        Div said =
                new Div(words, tags, new Muted(getTranslation("supervision.agreed-on", Dates.day(action.agreedOn()))));
        said.addClassName("stack-small");
        Div buttons = new Div();
        buttons.addClassName("row");
        if (action.isOpen()) {
            buttons.add(
                    button("supervision.action.done", action, () -> {
                        recording.end(action.id(), ActionEnding.DONE);
                        changed.run();
                    }),
                    button("supervision.action.no-longer", action, () -> {
                        recording.end(action.id(), ActionEnding.NO_LONGER);
                        changed.run();
                    }));
        } else {
            buttons.add(button("supervision.action.open-again", action, () -> {
                recording.openAgain(action.id());
                changed.run();
            }));
        }
        add(said, buttons);
    }

    private Tag standing(AgreedAction action, LocalDate today) {
        if (action.ending().isPresent()) {
            boolean done = action.ending().get() == ActionEnding.DONE;
            String on = action.endedOn().map(Dates::day).orElse("");
            return done
                    ? new Tag("✓", getTranslation("supervision.action.done-on", on), Tone.GOOD)
                    : new Tag(getTranslation("supervision.action.no-longer-on", on), Tone.PLAIN);
        }
        String by = Dates.day(action.dueOn());
        return action.dueOn().isBefore(today)
                ? new Tag("!", getTranslation("supervision.action.was-due", by), Tone.WATCH)
                : new Tag(getTranslation("supervision.action.by", by), Tone.PLAIN);
    }

    private Button button(String text, AgreedAction action, Runnable work) {
        Button button = new Button(getTranslation(text), click -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("supervision.named", getTranslation(text), action.words()));
        return button;
    }

    /** Who does it, as the reader would say it. */
    static String owner(Component at, Supervision supervision, ActionOwner owner) {
        boolean reader = (owner == ActionOwner.PERSON) == supervision.own();
        if (reader) {
            return at.getTranslation("supervision.owner.me");
        }
        return owner == ActionOwner.PERSON
                ? supervision.person().fullName()
                : supervision.supervisor().orElseGet(() -> at.getTranslation("supervision.owner.manager"));
    }
}
