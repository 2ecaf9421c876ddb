package org.goldenthread.development.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.goldenthread.development.programme.Enrolment;
import org.goldenthread.development.programme.Enrolment.PlannedReview;
import org.goldenthread.development.programme.HeldReview;
import org.goldenthread.development.programme.Outcome;
import org.goldenthread.development.programme.ProgrammeService;
import org.goldenthread.development.ui.NoCaseDetail;
import org.goldenthread.shell.FieldChecks;

/** The fields of a review that was held. */
final class ReviewForm extends Div {

    private final DatePicker on = new DatePicker();
    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>();
    private final TextArea words = new TextArea();

    ReviewForm(Enrolment enrolment, PlannedReview review, ProgrammeService service, Runnable saved) {
        addClassNames("stack", "goal-form");
        FieldChecks checks = new FieldChecks();
        FieldChecks.day(on, getTranslation("programme.review.on"));
        on.setMax(service.today());
        checks.needed(on, getTranslation("programme.review.on.needed"));
        outcome.setLabel(getTranslation("programme.review.outcome"));
        outcome.setItems(Outcome.of(review.last()));
        outcome.setItemLabelGenerator(each -> ProgrammeWords.outcome(this, each));
        checks.needed(outcome, getTranslation("shell.needed"));
        words.setLabel(getTranslation("programme.review.words"));
        words.setMaxLength(HeldReview.WORDS);
        words.setMinRows(4);
        NoCaseDetail.keep(
                words, checks, Optional.of(getTranslation("programme.review.words.needed")), List.of(enrolment.name()));
        review.held().ifPresent(this::fill);
        Paragraph problem = new Paragraph();
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("answer-problem");
        Button save = new Button(getTranslation("programme.review.keep"), click -> {
            if (checks.pass()) {
                int version = review.held().map(HeldReview::version).orElse(0);
                HeldReview written = new HeldReview(
                        review.month(), version, on.getValue(), outcome.getValue(), words.getValue(), "");
                if (service.hold(enrolment.id(), written)) {
                    saved.run();
                } else {
                    problem.setText(getTranslation("programme.changed-elsewhere"));
                }
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(on, outcome, words, problem, save);
    }

    private void fill(HeldReview held) {
        on.setValue(held.on());
        outcome.setValue(held.outcome());
        words.setValue(held.words());
    }
}
