package org.goldenthread.development.supervision.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.goldenthread.development.supervision.AgreedAction;
import org.goldenthread.development.supervision.Recorded;
import org.goldenthread.development.supervision.Supervision;
import org.goldenthread.development.supervision.SupervisionRecording;
import org.goldenthread.shell.FieldChecks;

/** Records a session: its three fields, what is done of before, and what is agreed now. */
final class SessionForm extends Div {

    private final UUID form = UUID.randomUUID();
    private final FieldChecks checks = new FieldChecks();
    private final CheckboxGroup<AgreedAction> done = new CheckboxGroup<>();
    private final List<ActionLine> lines = new ArrayList<>();
    private final Div actions = new Div();
    private final SessionFields fields;

    SessionForm(
            Supervision supervision,
            SupervisionRecording recording,
            LocalDate today,
            Consumer<Recorded> saved,
            Runnable cancelled) {
        addClassNames("stack", "session-form");
        fields = new SessionFields(checks, Optional.empty(), recording.earliest(), today);
        add(fields);
        if (!supervision.open().isEmpty()) {
            done.setLabel(getTranslation("supervision.done-since"));
            done.setItems(supervision.open());
            done.setItemLabelGenerator(AgreedAction::words);
            add(done);
        }
        actions.addClassName("stack");
        Button more = new Button(getTranslation("supervision.action.add"), click -> line(supervision, today));
        Button save = new Button(getTranslation("supervision.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            save(supervision, recording, saved);
            save.setEnabled(true);
        });
        Button cancel = new Button(getTranslation("supervision.cancel"), click -> cancelled.run());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(save, cancel);
        buttons.addClassName("row");
        add(actions, new Div(more), buttons);
    }

    void focus() {
        fields.focus();
    }

    private void line(Supervision supervision, LocalDate today) {
        ActionLine line = new ActionLine(supervision, today, this::takeOut);
        lines.add(line);
        actions.add(line);
        line.focus();
    }

    private void takeOut(ActionLine line) {
        lines.remove(line);
        actions.remove(line);
    }

    private void save(Supervision supervision, SupervisionRecording recording, Consumer<Recorded> saved) {
        boolean all = lines.stream().map(ActionLine::pass).reduce(checks.pass(), Boolean::logicalAnd);
        if (all) {
            Set<Long> ended = done.getValue().stream().map(AgreedAction::id).collect(Collectors.toSet());
            saved.accept(recording.record(
                    form,
                    supervision.person().id(),
                    fields.entry(),
                    lines.stream().map(ActionLine::action).toList(),
                    ended));
        }
    }
}
