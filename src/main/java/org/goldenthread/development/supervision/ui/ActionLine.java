package org.goldenthread.development.supervision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.goldenthread.development.supervision.ActionOwner;
import org.goldenthread.development.supervision.NewAction;
import org.goldenthread.development.supervision.Supervision;
import org.goldenthread.development.ui.NoCaseDetail;
import org.goldenthread.shell.FieldChecks;

/** One agreed action: what, who, by when. */
final class ActionLine extends Div {

    private static final int USUAL_WEEKS = 4;

    private final UUID form = UUID.randomUUID();
    private final FieldChecks checks = new FieldChecks();
    private final TextField words = new TextField();
    private final RadioButtonGroup<ActionOwner> owner = new RadioButtonGroup<>();
    private final DatePicker due = new DatePicker();

    ActionLine(Supervision supervision, LocalDate today, Consumer<ActionLine> takenOut) {
        addClassName("action-line");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("supervision.action"));
        words.setLabel(getTranslation("supervision.action.words"));
        words.setMaxLength(NewAction.WORDS);
        NoCaseDetail.keep(
                words,
                checks,
                Optional.of(getTranslation("supervision.action.words.needed")),
                List.of(
                                supervision.person().fullName(),
                                supervision.supervisor().orElse(""))
                        .stream()
                        .filter(name -> !name.isEmpty())
                        .toList());
        owner.setLabel(getTranslation("supervision.action.owner"));
        owner.setItems(ActionOwner.values());
        owner.setItemLabelGenerator(each -> ActionRow.owner(this, supervision, each));
        owner.setValue(ActionOwner.PERSON);
        FieldChecks.day(due, getTranslation("supervision.action.due"));
        due.setValue(today.plusWeeks(USUAL_WEEKS));
        checks.needed(due, getTranslation("supervision.action.due.needed"));
        Button out = new Button(getTranslation("supervision.action.out"), click -> takenOut.accept(this));
        out.addThemeVariants(ButtonVariant.TERTIARY);
        add(words, owner, due, out);
    }

    boolean pass() {
        return checks.pass();
    }

    NewAction action() {
        return new NewAction(form, words.getValue(), owner.getValue(), due.getValue());
    }

    void focus() {
        words.focus();
    }
}
