package org.goldenthread.development.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.goldenthread.development.programme.Enrolment.PlannedReview;
import org.goldenthread.development.programme.Enrolment.Status;
import org.goldenthread.development.programme.HeldReview;
import org.goldenthread.development.programme.ProgrammeFile;
import org.goldenthread.development.programme.ProgrammeService;
import org.goldenthread.development.programme.Reader;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Muted;

/** The reviews of a programme: when each is due, or what it came to. Line manager and assessor write them down here. */
final class ReviewsCard extends Div {

    private final transient ProgrammeFile file;
    private final transient ProgrammeService service;
    private final transient Runnable changed;

    ReviewsCard(ProgrammeFile file, ProgrammeService service, Runnable changed) {
        this.file = file;
        this.service = service;
        this.changed = changed;
        Card card = new Card(getTranslation("programme.reviews"));
        file.enrolment().reviews().forEach(review -> card.add(block(review)));
        add(card);
    }

    private Div block(PlannedReview review) {
        Div head = new Div(new H3(getTranslation("programme.review", review.month())));
        head.addClassName("row");
        Div block = new Div(head);
        block.addClassName("goal");
        review.held()
                .ifPresentOrElse(
                        held -> held(head, block, held),
                        () -> head.add(ProgrammeWords.due(this, review, service.today())));
        boolean next = file.enrolment().nextReview().equals(java.util.Optional.of(review));
        boolean writes = file.reader() != Reader.PERSON && file.enrolment().status() == Status.UNDER_WAY;
        if (writes && (next || review.held().isPresent())) {
            block.add(writing(review, block));
        }
        return block;
    }

    private void held(Div head, Div block, HeldReview held) {
        head.add(ProgrammeWords.outcome(this, held));
        Paragraph who = new Paragraph(getTranslation("programme.review.held", Dates.day(held.on()), held.writer()));
        who.addClassName("muted");
        Paragraph words = new Paragraph(held.words());
        words.addClassName("written");
        block.add(who, words);
        if (held.version() > 1) {
            block.add(new Muted(getTranslation("programme.review.corrected", held.version() - 1)), before(held));
        }
    }

    private UnorderedList before(HeldReview held) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("muted", "written");
        held.before()
                .forEach(before -> list.add(new ListItem(getTranslation(
                        "programme.review.before",
                        Dates.day(before.until()),
                        Dates.day(before.on()),
                        ProgrammeWords.outcome(this, before.outcome()),
                        before.words(),
                        before.writer()))));
        return list;
    }

    private Button writing(PlannedReview review, Div block) {
        boolean first = review.held().isEmpty();
        Button write = new Button(getTranslation(first ? "programme.review.write" : "programme.review.correct"));
        write.setAriaLabel(getTranslation(
                first ? "programme.review.write-named" : "programme.review.correct-named", review.month()));
        write.addClickListener(click -> {
            block.remove(write);
            block.add(new ReviewForm(file.enrolment(), review, service, changed));
        });
        return write;
    }
}
