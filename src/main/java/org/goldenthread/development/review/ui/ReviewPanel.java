package org.goldenthread.development.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.goldenthread.deputy.ui.ActingLines;
import org.goldenthread.development.review.FeedbackService;
import org.goldenthread.development.review.Review;
import org.goldenthread.development.review.ReviewState;
import org.goldenthread.development.review.ReviewWriting;
import org.goldenthread.development.review.Side;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Muted;

/** A review, for either of the two: what is to be done now stands first. After each step it is read anew. */
final class ReviewPanel extends Div {

    private final transient ReviewWriting writing;
    private final transient FeedbackService feedback;
    private final transient Supplier<Optional<Review>> source;
    private final LocalDate today;
    private final String file;

    ReviewPanel(
            Review review,
            ReviewWriting writing,
            FeedbackService feedback,
            LocalDate today,
            String file,
            Supplier<Optional<Review>> source) {
        this.writing = writing;
        this.feedback = feedback;
        this.today = today;
        this.file = file;
        this.source = source;
        addClassName("stack");
        show(review);
    }

    private void again() {
        source.get().ifPresent(this::show);
    }

    private void show(Review review) {
        removeAll();
        add(standing(review));
        if (review.state().isOpenToBoth()) {
            add(new AgreedCard(review, writing, this::again));
        }
        if (review.state().isWriting(review.side())) {
            add(own(review));
        }
        review.parts().forEach(part -> add(new PartCard(part)));
        boolean own = review.side() == Side.PERSON;
        if (own || review.state().isOpenToBoth()) {
            add(new FactsCard(review));
        }
        if (own || !review.feedback().isEmpty()) {
            add(new FeedbackCard(review, feedback, this::again));
        }
        if (review.state() == ReviewState.SIGNED) {
            add(new RemarksCard(review, writing, this::again));
        }
    }

    private Card standing(Review review) {
        Card card = new Card(getTranslation("review.standing"));
        card.beside(ReviewWords.tag(this, review.state(), review.side(), review.cycle(), today));
        String other = review.side() == Side.PERSON
                ? review.manager().orElseGet(() -> getTranslation("review.manager"))
                : review.person().fullName();
        card.add(new Paragraph(getTranslation(
                "review.next." + review.side().name() + "." + review.state().name(), other)));
        if (review.side() == Side.PERSON && review.manager().isEmpty()) {
            card.add(new Paragraph(getTranslation("review.no-manager")));
        }
        card.add(new ActingLines(review.acting()));
        boolean waits = !review.state().isOpenToBoth() && !review.state().isWriting(review.side());
        if (waits) {
            card.add(new Button(getTranslation("review.go-on"), click -> {
                writing.goOn(review.id());
                again();
            }));
        }
        if (review.state().isOpenToBoth()) {
            Anchor pdf = new Anchor(file, getTranslation("review.pdf"));
            pdf.setRouterIgnore(true);
            pdf.addClassName("button-link");
            card.add(new Div(pdf));
        }
        return card;
    }

    private Card own(Review review) {
        Card card = new Card(getTranslation("review.own"));
        card.add(new Drafts(
                review,
                review.questions(),
                review.mine(),
                (question, words, version) -> writing.write(review.id(), question, words, version),
                () -> {}));
        Button ready = new Button(getTranslation("review.ready"), click -> {
            writing.ready(review.id());
            again();
        });
        ready.addThemeVariants(ButtonVariant.PRIMARY);
        card.add(new Muted(getTranslation("review.ready.says")), new Div(ready));
        return card;
    }
}
