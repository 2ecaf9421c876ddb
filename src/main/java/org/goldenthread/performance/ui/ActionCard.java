package org.goldenthread.performance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.goldenthread.performance.MeasureAction;
import org.goldenthread.performance.MeasureActionService;
import org.goldenthread.performance.MyMeasure;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Muted;

/** What the person wants to do about this measure, when to look again, and who reads it. */
final class ActionCard extends Div {

    private final transient MeasureActionService service;
    private final MyMeasure measure;

    ActionCard(MyMeasure measure, MeasureActionService service) {
        this.measure = measure;
        this.service = service;
        show();
    }

    /** @return the button that leads on from what is shown */
    private Button show() {
        removeAll();
        Card card = new Card(getTranslation("action.title"));
        card.addClassName("my-action");
        add(card);
        Optional<MeasureAction> action = service.mine(measure.key());
        Button open =
                new Button(getTranslation(action.isPresent() ? "action.change" : "action.set"), click -> edit(action));
        if (action.isEmpty()) {
            card.add(new Muted(getTranslation("action.none")), open);
            return open;
        }
        Button delete = new Button(getTranslation("action.delete"), click -> {
            service.remove(measure.key());
            show().focus();
        });
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(open, delete);
        actions.addClassName("row");
        Paragraph words = new Paragraph(action.get().words());
        words.addClassName("action-words");
        card.add(words, new Muted(standing(action.get())), actions);
        return open;
    }

    private String standing(MeasureAction action) {
        return getTranslation(
                "action.standing." + action.sharing().name(),
                Dates.day(action.lookAgainOn()),
                service.myManager().orElse(""));
    }

    private void edit(Optional<MeasureAction> action) {
        removeAll();
        Card card = new Card(getTranslation("action.title"));
        ActionForm form = new ActionForm(measure.key(), action, service, () -> show().focus());
        card.add(form);
        add(card);
        form.focus();
    }
}
