package org.goldenthread.performance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.goldenthread.performance.Contest;
import org.goldenthread.performance.ContestAnswers;
import org.goldenthread.performance.ContestState;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.FieldChecks;

/** One contested figure, and the fields to answer it. */
final class AnswerCard extends Div {

    /** @param done called after the answer: with false when it was no longer open */
    AnswerCard(Contest contest, ContestAnswers answers, Consumer<Boolean> done) {
        Card card = new Card(getTranslation("action.shared.about", contest.person(), contest.name()));
        Paragraph about = new Paragraph(getTranslation(
                "contest.admin.about",
                contest.employeeNumber(),
                ContestWords.figure(this, contest),
                Dates.day(contest.contestedAt())));
        about.addClassName("muted");
        Paragraph words = new Paragraph(contest.words());
        words.addClassName("action-words");
        FieldChecks checks = new FieldChecks();
        RadioButtonGroup<ContestState> state = new RadioButtonGroup<>();
        state.setLabel(getTranslation("contest.admin.state"));
        state.setItems(ContestState.ANSWERED, ContestState.CORRECTED);
        state.setItemLabelGenerator(one -> getTranslation("contest.admin.state." + one.name()));
        checks.needed(state, getTranslation("contest.admin.state.needed"));
        TextArea answer = new TextArea(getTranslation("contest.admin.answer"));
        answer.setHelperText(getTranslation("action.words.help"));
        answer.setMaxLength(Contest.WORDS_LENGTH);
        answer.setWidthFull();
        checks.needed(answer, getTranslation("contest.admin.answer.needed"));
        Button send = new Button(getTranslation("contest.admin.send"));
        send.setAriaLabel(getTranslation("contest.admin.send-named", contest.person(), contest.name()));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            if (checks.pass()) {
                done.accept(answers.answer(contest.id(), state.getValue(), answer.getValue()));
            }
            send.setEnabled(true);
        });
        Div form = new Div(state, answer, send);
        form.addClassNames("stack", "action-form");
        card.add(about, words, form);
        add(card);
    }
}
