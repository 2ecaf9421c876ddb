package org.goldenthread.development.review.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.development.review.Remark;
import org.goldenthread.development.review.Review;
import org.goldenthread.development.review.ReviewWriting;
import org.goldenthread.development.ui.NoCaseDetail;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.FieldChecks;
import org.goldenthread.shell.Muted;

/** What was added after both had signed, and a field to add to it. */
final class RemarksCard extends Composite<Card> {

    private final transient Review review;
    private final transient ReviewWriting writing;
    private final Runnable changed;
    private final UUID form = UUID.randomUUID();

    RemarksCard(Review review, ReviewWriting writing, Runnable changed) {
        this.review = review;
        this.writing = writing;
        this.changed = changed;
    }

    @Override
    protected Card initContent() {
        Card card = new Card(getTranslation("review.remarks"));
        card.add(new Muted(getTranslation("review.remarks.says")));
        for (Remark remark : review.remarks()) {
            Div block = new Div(
                    new Paragraph(remark.words()),
                    new Muted(getTranslation("review.remark.by", remark.by(), Dates.day(remark.at()))));
            block.addClassName("feedback");
            card.add(block);
        }
        TextArea words = new TextArea(getTranslation("review.remark"));
        words.setMaxLength(Remark.WORDS);
        words.setWidthFull();
        FieldChecks checks = new FieldChecks();
        NoCaseDetail.keep(words, checks, Optional.of(getTranslation("review.remark.needed")), List.of());
        Button add = new Button(getTranslation("review.remark.add"), click -> {
            if (checks.pass()) {
                writing.remark(form, review.id(), words.getValue());
                changed.run();
            }
        });
        card.add(words, new Div(add));
        return card;
    }
}
