package org.goldenthread.suggestion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.goldenthread.engagement.CommitmentRefused;
import org.goldenthread.engagement.CommitmentService;
import org.goldenthread.engagement.NewCommitment;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.field.StaffItems;
import org.goldenthread.shell.FieldChecks;
import org.goldenthread.suggestion.AnswerKind;
import org.goldenthread.suggestion.NewAnswer;
import org.goldenthread.suggestion.NewAnswer.Promise;
import org.goldenthread.suggestion.Suggestion;
import org.goldenthread.suggestion.SuggestionRefused;
import org.goldenthread.suggestion.SuggestionService;
import org.jspecify.annotations.Nullable;

/** The answer to a suggestion. A yes is a commitment, so it asks what is done, by whom and by when. */
final class AnswerForm extends FormLayout {

    private final transient SuggestionService suggestions;
    private final transient Suggestion suggestion;
    private final transient Runnable answered;
    private final int after;
    private final RadioButtonGroup<AnswerKind> kind = new RadioButtonGroup<>();
    private final TextArea words = new TextArea();
    private final TextField title = new TextField();
    private final ComboBox<StaffMember> owner = new ComboBox<>();
    private final DatePicker due = new DatePicker();
    private final Paragraph problem = new Paragraph();

    /**
     * @param after how many answers the person sees
     * @param answered called when the answer is stored
     */
    AnswerForm(
            Suggestion suggestion,
            int after,
            SuggestionService suggestions,
            CommitmentService commitments,
            Runnable answered) {
        this.suggestion = suggestion;
        this.after = after;
        this.suggestions = suggestions;
        this.answered = answered;
        setAutoResponsive(true);
        setExpandColumns(true);
        setExpandFields(true);
        fields(commitments);
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("answer-problem");
        Button save = new Button(getTranslation("suggestion.answer.publish"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            publish();
            save.setEnabled(true);
        });
        add(kind, words, title, owner, due, problem, save);
        for (var each : new com.vaadin.flow.component.Component[] {kind, words, title, problem}) {
            setColspan(each, 2);
        }
    }

    private void fields(CommitmentService commitments) {
        kind.setLabel(getTranslation("suggestion.answer.kind"));
        kind.setItems(AnswerKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("suggestion.choice." + each.name()));
        kind.addValueChangeListener(change -> showPromise(change.getValue() == AnswerKind.YES));
        words.setLabel(getTranslation("suggestion.answer.words"));
        words.setHelperText(getTranslation("suggestion.answer.words.help"));
        words.setMaxLength(NewAnswer.WORDS_LENGTH);
        title.setLabel(getTranslation("commitments.what"));
        title.setMaxLength(NewCommitment.TITLE_LENGTH);
        owner.setLabel(getTranslation("commitments.owner"));
        StaffItems.find(owner, commitments::owners);
        FieldChecks.day(due, getTranslation("commitments.due"));
        showPromise(false);
    }

    private void showPromise(boolean yes) {
        title.setVisible(yes);
        owner.setVisible(yes);
        due.setVisible(yes);
    }

    private void publish() {
        problem.setText("");
        @Nullable AnswerKind chosen = kind.getValue();
        if (chosen == null) {
            problem.setText(getTranslation("suggestion.answer.choose"));
            return;
        }
        @Nullable Promise promise = promise();
        if (chosen == AnswerKind.YES && promise == null) {
            problem.setText(getTranslation("suggestion.refused.PROMISE_MISSING"));
            return;
        }
        try {
            suggestions.answer(new NewAnswer(
                    suggestion.id(), after, chosen, words.getValue(), chosen == AnswerKind.YES ? promise : null));
            answered.run();
        } catch (SuggestionRefused refused) {
            problem.setText(
                    getTranslation("suggestion.refused." + refused.reason().name()));
        } catch (CommitmentRefused refused) {
            problem.setText(
                    getTranslation("commitments.refused." + refused.reason().name()));
        }
    }

    private @Nullable Promise promise() {
        @Nullable StaffMember sees = owner.getValue();
        @Nullable LocalDate by = due.getValue();
        return title.isEmpty() || sees == null || by == null ? null : new Promise(title.getValue(), sees.id(), by);
    }
}
