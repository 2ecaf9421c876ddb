package org.goldenthread.development.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import org.goldenthread.development.review.NewCycle;
import org.goldenthread.development.review.ReviewCycleService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.FieldChecks;

/** The fields of a round. */
final class CycleForm extends Composite<Card> {

    private final transient ReviewCycleService service;
    private final Runnable saved;
    private final UUID form = UUID.randomUUID();
    private final FieldChecks checks = new FieldChecks();
    private final TextField name = new TextField();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final DatePicker opens = new DatePicker();
    private final DatePicker signBy = new DatePicker();

    CycleForm(ReviewCycleService service, Runnable saved) {
        this.service = service;
        this.saved = saved;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("review.set-up"));
        name.setLabel(getTranslation("review.set-up.name"));
        name.setHelperText(getTranslation("review.set-up.name.help"));
        name.setMaxLength(NewCycle.NAME);
        checks.needed(name, getTranslation("review.set-up.name.needed"));
        day(from, "review.set-up.from", day -> true);
        day(to, "review.set-up.to", day -> from.getValue() == null || day.isAfter(from.getValue()));
        day(opens, "review.set-up.opens", day -> true);
        day(signBy, "review.set-up.sign-by", day -> opens.getValue() == null || !day.isBefore(opens.getValue()));
        Button save = new Button(getTranslation("review.set-up.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            save();
            save.setEnabled(true);
        });
        Div fields = new Div(from, to, opens, signBy);
        fields.addClassName("cycle-fields");
        card.add(name, fields, new Div(save));
        return card;
    }

    private void day(DatePicker picker, String key, Predicate<LocalDate> inOrder) {
        FieldChecks.day(picker, getTranslation(key));
        checks.check(
                picker,
                rules -> rules.asRequired(getTranslation("review.set-up.day.needed"))
                        .withValidator(inOrder::test, getTranslation("review.set-up.order")));
    }

    private void save() {
        if (!checks.pass()) {
            return;
        }
        NewCycle cycle =
                new NewCycle(name.getValue(), from.getValue(), to.getValue(), opens.getValue(), signBy.getValue());
        if (service.setUp(form, cycle)) {
            saved.run();
        } else {
            name.setErrorMessage(getTranslation("review.set-up.name.taken"));
            name.setInvalid(true);
        }
    }
}
