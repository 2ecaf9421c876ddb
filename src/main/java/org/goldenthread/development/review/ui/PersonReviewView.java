package org.goldenthread.development.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.goldenthread.development.review.FeedbackService;
import org.goldenthread.development.review.Review;
import org.goldenthread.development.review.ReviewService;
import org.goldenthread.development.review.ReviewWriting;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** The review of one of one's people; they read that it was opened. */
@Route(TeamReviewsView.ROUTE + "/:cycle([0-9]{1,18})/:number")
@PermitAll
class PersonReviewView extends Page implements BeforeEnterObserver {

    private final transient ReviewService service;
    private final transient ReviewWriting writing;
    private final transient FeedbackService feedback;

    PersonReviewView(ReviewService service, ReviewWriting writing, FeedbackService feedback) {
        super("review.title");
        this.service = service;
        this.writing = writing;
        this.feedback = feedback;
        addClassName("review");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        RouteParameters parameters = event.getRouteParameters();
        long cycle = parameters.getLong("cycle").orElse(0L);
        String number = parameters.get("number").orElse("");
        Optional<Review> found = service.of(cycle, number);
        found.ifPresentOrElse(
                review -> show(review, cycle, number), () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Review review, long cycle, String number) {
        Paragraph logged =
                new Paragraph(getTranslation("review.logged", review.person().givenName()));
        logged.addClassName("look-notice");
        add(
                new PageHeader(
                                new Anchor(TeamReviewsView.ROUTE, getTranslation("review.team")),
                                getTranslation(
                                        "review.of-person",
                                        review.person().fullName(),
                                        review.cycle().name()))
                        .says(ReviewWords.cycle(this, review.cycle())),
                logged,
                new ReviewPanel(
                        review,
                        writing,
                        feedback,
                        service.today(),
                        ReviewDownload.linkTo(cycle, number),
                        () -> service.of(cycle, number)));
    }
}
