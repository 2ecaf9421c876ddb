package org.goldenthread.development.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.goldenthread.development.review.Review;
import org.goldenthread.development.review.ReviewState;
import org.goldenthread.development.review.ReviewWriting;
import org.goldenthread.development.review.Signature;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;

/** What the two agree: written by either, then signed by both, and from then on only read. */
final class AgreedCard extends Composite<Card> {

    private final transient Review review;
    private final transient ReviewWriting writing;
    private final Runnable changed;
    private int version;

    AgreedCard(Review review, ReviewWriting writing, Runnable changed) {
        this.review = review;
        this.writing = writing;
        this.changed = changed;
        version = review.agreedVersion();
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("review.agreed"));
        if (review.state() == ReviewState.SIGNED) {
            card.add(PartCard.answers(review.agreed()), signatures());
            return card;
        }
        card.add(new Muted(getTranslation("review.agreed.says")), signatures());
        Drafts drafts = new Drafts(
                review,
                review.agreedQuestions(),
                review.agreed(),
                (question, words, read) -> writing.agree(review.id(), question, words, read),
                () -> version++);
        card.add(drafts);
        if (review.state().waitsForSignature(review.side())) {
            Button sign = new Button(getTranslation("review.sign"));
            sign.addThemeVariants(ButtonVariant.PRIMARY);
            sign.setDisableOnClick(true);
            sign.addClickListener(click -> {
                sign(drafts);
                sign.setEnabled(true);
            });
            card.add(new Muted(getTranslation("review.sign.says")), new Div(sign));
        } else {
            card.add(new Paragraph(getTranslation("review.sign.waits")));
        }
        return card;
    }

    private void sign(Drafts drafts) {
        if (version == 0) {
            drafts.say(getTranslation("review.sign.nothing"));
        } else if (writing.sign(review.id(), version)) {
            changed.run();
        } else {
            drafts.say(getTranslation("review.sign.changed"));
        }
    }

    private Div signatures() {
        Div row = new Div();
        row.addClassName("row");
        for (Signature signature : review.signatures()) {
            row.add(new Tag("✓", ReviewWords.signature(signature, this::getTranslation), Tone.GOOD));
        }
        return row;
    }
}
