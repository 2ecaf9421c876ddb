package org.goldenthread.instrument.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.UnaryOperator;
import org.goldenthread.instrument.EditRefused;
import org.goldenthread.instrument.Instrument;
import org.goldenthread.instrument.InstrumentEdits;
import org.goldenthread.instrument.Item;
import org.jspecify.annotations.Nullable;

/** Writes one question, a new one or one that there is. */
final class QuestionDialog extends Dialog {

    private final transient BuilderView view;
    private final transient Workbench bench;
    private final transient @Nullable Item item;
    private final String after;
    private final transient Runnable saved;
    private final QuestionForm form;
    private final Paragraph alert = new Paragraph();

    /**
     * @param item null for a new one
     * @param after key of the question below which a new one goes
     * @param saved run after the dialog has closed
     */
    QuestionDialog(BuilderView view, Workbench bench, @Nullable Item item, String after, Runnable saved) {
        this.view = view;
        this.bench = bench;
        this.item = item;
        this.after = after;
        this.saved = saved;
        Instrument instrument = bench.instrument();
        int place = InstrumentEdits.keys(instrument.items()).indexOf(item == null ? after : item.key());
        form = new QuestionForm(instrument, item, item == null ? place + 1 : place);
        setHeaderTitle(
                item == null
                        ? getTranslation("builder.question.new", place + 2)
                        : getTranslation("builder.question.edit", place + 1));
        setWidth("min(640px, 100%)");
        alert.getElement().setAttribute("role", "alert");
        alert.addClassName("builder-alert");
        add(form, alert);
        Button save = new Button(getTranslation("builder.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("builder.cancel"), click -> close()), save);
    }

    private void save() {
        alert.setText("");
        if (!isOpened() || !form.isComplete()) {
            return;
        }
        try {
            if (view.takeFromDialog(step(), item == null ? "builder.added" : "builder.saved")) {
                close();
                saved.run();
            } else {
                alert.setText(getTranslation("builder.meanwhile.dialog"));
            }
        } catch (EditRefused refused) {
            if (!form.refuse(refused.reason(), view.refusal(refused))) {
                alert.setText(view.refusal(refused));
            }
        }
    }

    private UnaryOperator<Instrument> step() {
        String theme = form.theme();
        if (item == null) {
            return it -> InstrumentEdits.added(it, after, form.written(), theme);
        }
        String key = item.key();
        return it -> InstrumentEdits.replaced(it, key, form.written(), theme);
    }
}
