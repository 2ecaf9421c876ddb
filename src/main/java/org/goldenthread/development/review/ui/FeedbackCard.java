package org.goldenthread.development.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.goldenthread.development.review.AskedFeedback;
import org.goldenthread.development.review.FeedbackService;
import org.goldenthread.development.review.GivenFeedback;
import org.goldenthread.development.review.Review;
import org.goldenthread.development.review.ReviewState;
import org.goldenthread.development.review.Side;
import org.goldenthread.development.ui.NoCaseDetail;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.organisation.field.StaffItems;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.FieldChecks;
import org.goldenthread.shell.Muted;

/** What colleagues answered; the person asks them here. */
final class FeedbackCard extends Composite<Card> {

    private final transient Review review;
    private final transient FeedbackService service;
    private final Runnable changed;
    private final Paragraph problem = new Paragraph();

    FeedbackCard(Review review, FeedbackService service, Runnable changed) {
        this.review = review;
        this.service = service;
        this.changed = changed;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("review.feedback"));
        card.add(
                new Muted(getTranslation("review.feedback.says." + review.side().name())));
        review.feedback().forEach(each -> card.add(given(each)));
        if (review.side() == Side.PERSON && review.state() != ReviewState.SIGNED) {
            card.add(ask());
        }
        return card;
    }

    private Component given(GivenFeedback given) {
        Div block = new Div(new H3(given.from()), new Muted(given.question()));
        block.addClassName("feedback");
        String none = getTranslation(given.declined() ? "review.feedback.declined" : "review.feedback.waits");
        block.add(new Paragraph(given.answer().orElse(none)));
        if (given.answer().isPresent() && review.side() == Side.PERSON) {
            block.add(new Muted(
                    getTranslation(given.forManager() ? "review.feedback.both" : "review.feedback.only-you")));
        }
        return block;
    }

    private Component ask() {
        ComboBox<StaffMember> whom = new ComboBox<>(getTranslation("review.feedback.whom"));
        StaffItems.find(whom, service::staff);
        TextArea question = new TextArea(getTranslation("review.feedback.question"));
        question.setMaxLength(AskedFeedback.QUESTION);
        question.setWidthFull();
        question.setValue(getTranslation("review.feedback.usual"));
        FieldChecks checks = new FieldChecks();
        checks.needed(whom, getTranslation("review.feedback.whom.needed"));
        NoCaseDetail.keep(question, checks, Optional.of(getTranslation("review.feedback.question.needed")), List.of());
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("answer-problem");
        Button ask = new Button(getTranslation("review.feedback.ask"), click -> {
            if (checks.pass()) {
                asked(service.ask(review.id(), whom.getValue().id(), question.getValue()));
            }
        });
        Div form = new Div(whom, question, problem, new Div(ask));
        form.addClassNames("stack", "feedback-form");
        return form;
    }

    private void asked(boolean done) {
        if (done) {
            changed.run();
        } else {
            problem.setText(getTranslation("review.feedback.enough", FeedbackService.MOST));
        }
    }
}
