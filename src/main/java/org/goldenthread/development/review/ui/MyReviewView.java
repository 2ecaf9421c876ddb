package org.goldenthread.development.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.goldenthread.development.review.FeedbackService;
import org.goldenthread.development.review.Review;
import org.goldenthread.development.review.ReviewService;
import org.goldenthread.development.review.ReviewWriting;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** One review of one's own. */
@Route(MyReviewView.ROUTE)
@PermitAll
class MyReviewView extends Page implements HasUrlParameter<Long> {

    static final String ROUTE = "my-development/review/round";

    private final transient ReviewService service;
    private final transient ReviewWriting writing;
    private final transient FeedbackService feedback;

    MyReviewView(ReviewService service, ReviewWriting writing, FeedbackService feedback) {
        super("review.title");
        this.service = service;
        this.writing = writing;
        this.feedback = feedback;
        addClassName("review");
    }

    @Override
    public void setParameter(BeforeEvent event, Long cycle) {
        removeAll();
        Optional<Review> mine = service.mine(cycle);
        mine.ifPresentOrElse(
                review -> add(
                        new PageHeader(
                                        new Anchor(ReviewsView.ROUTE, getTranslation("review.title")),
                                        review.cycle().name())
                                .says(ReviewWords.cycle(this, review.cycle())),
                        new ReviewPanel(
                                review,
                                writing,
                                feedback,
                                service.today(),
                                ReviewDownload.linkToMine(cycle),
                                () -> service.mine(cycle))),
                () -> event.rerouteToError(NotFoundException.class));
    }
}
