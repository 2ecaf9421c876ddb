package org.goldenthread.development.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import org.goldenthread.development.CaseDetail;
import org.goldenthread.development.review.Answer;
import org.goldenthread.development.review.Question;
import org.goldenthread.development.ui.NoCaseDetail;
import org.goldenthread.shell.FieldChecks;
import org.goldenthread.shell.Muted;

/** A question whose answer is saved while it is typed. What another tab, or the other of the two, has saved is not overwritten. */
final class DraftField extends Div {

    /** Saves words over a version; empty when that was not the last any more. */
    @FunctionalInterface
    interface Saving {
        OptionalInt save(String question, String words, int version);
    }

    /** Hears what became of a change. */
    interface Listener {
        void saved();

        void overtaken();
    }

    private static final int PAUSE = 700;

    private final Question question;
    private final transient Saving saving;
    private final transient Listener listener;
    private int version;

    DraftField(Question question, Answer answer, Collection<String> known, Saving saving, Listener listener) {
        this.question = question;
        this.saving = saving;
        this.listener = listener;
        version = answer.version();
        addClassName("draft-field");
        if (question.options().isEmpty()) {
            text(answer, known);
        } else {
            choice(answer);
        }
    }

    private void text(Answer answer, Collection<String> known) {
        TextArea area = new TextArea(question.text());
        area.setMaxLength(Answer.WORDS);
        area.setValue(answer.words());
        area.setWidthFull();
        area.setMinRows(3);
        FieldChecks checks = new FieldChecks();
        NoCaseDetail.keep(area, checks, Optional.empty(), known);
        if (!question.help().isEmpty()) {
            add(new Muted(question.help()));
        }
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE);
        area.addValueChangeListener(change -> {
            if (checks.pass() && CaseDetail.in(change.getValue()) != CaseDetail.CERTAIN) {
                save(change.getValue());
            }
        });
        addComponentAsFirst(area);
    }

    private void choice(Answer answer) {
        RadioButtonGroup<String> group = new RadioButtonGroup<>(question.text());
        group.setItems(question.options());
        group.setValue(question.options().contains(answer.words()) ? answer.words() : null);
        group.addValueChangeListener(change -> save(change.getValue()));
        add(group);
    }

    private void save(String words) {
        OptionalInt kept = saving.save(question.key(), words, version);
        if (kept.isPresent()) {
            version = kept.getAsInt();
            listener.saved();
        } else {
            listener.overtaken();
        }
    }
}
