package org.goldenthread.development.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.goldenthread.development.review.AskedFeedback;
import org.goldenthread.development.review.FeedbackService;
import org.goldenthread.development.review.ReviewService;
import org.goldenthread.development.review.ReviewSummary;
import org.goldenthread.development.review.Side;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** One's own reviews, and the feedback that colleagues ask one for. */
@Route(ReviewsView.ROUTE)
@PermitAll
class ReviewsView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "my-development/review";

    private final transient ReviewService service;
    private final transient FeedbackService feedback;

    ReviewsView(ReviewService service, FeedbackService feedback) {
        super("review.title");
        this.service = service;
        this.feedback = feedback;
        addClassName("review");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        Div stack = new Div(mine());
        stack.addClassName("stack");
        List<AskedFeedback> asked = feedback.askedOfMe();
        if (!asked.isEmpty()) {
            Card card = new Card(getTranslation("review.asked", asked.size()));
            asked.forEach(each -> card.add(new AnswerForm(each, feedback, this::show)));
            stack.add(card);
        }
        add(
                new PageHeader(
                                new Anchor("my-development", getTranslation("development.title")),
                                getTranslation("review.title"))
                        .says(getTranslation("review.says")),
                stack);
    }

    private Card mine() {
        Card card = new Card(getTranslation("review.mine"));
        List<ReviewSummary> mine = service.mine();
        if (mine.isEmpty()) {
            card.add(new EmptyState(getTranslation("review.none"), getTranslation("review.none.do")));
        }
        for (ReviewSummary each : mine) {
            Div words = new Div(
                    new Anchor(
                            MyReviewView.ROUTE + "/" + each.cycle().id(),
                            each.cycle().name()),
                    new Muted(ReviewWords.cycle(this, each.cycle())));
            Div row = new Div(words, ReviewWords.tag(this, each.state(), Side.PERSON, each.cycle(), service.today()));
            row.addClassNames("between", "review-line");
            card.add(row);
        }
        return card;
    }
}
