package org.goldenthread.development.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.goldenthread.development.review.FeedbackService;
import org.goldenthread.development.review.ReviewService;
import org.goldenthread.development.review.ReviewState;
import org.goldenthread.development.review.ReviewSummary;
import org.goldenthread.development.review.Side;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.NeedRow;
import org.goldenthread.shell.StartCard;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Brings to the start page what waits for oneself in a review: to prepare, to sign, to answer a colleague. */
@Service
@Order(26)
class ReviewStartCard implements StartCard {

    private final ReviewService service;
    private final FeedbackService feedback;

    ReviewStartCard(ReviewService service, FeedbackService feedback) {
        this.service = service;
        this.feedback = feedback;
    }

    @Override
    public Optional<Component> now() {
        Optional<ReviewSummary> mine =
                service.mine().stream().findFirst().filter(each -> waitsFor(each.state(), Side.PERSON));
        List<ReviewSummary> people = service.myPeople().stream()
                .filter(each -> waitsFor(each.state(), Side.MANAGER))
                .toList();
        int asked = feedback.askedOfMe().size();
        if (mine.isEmpty() && people.isEmpty() && asked == 0) {
            return Optional.empty();
        }
        Card card = new Card(translate("review.title"));
        mine.ifPresent(each -> card.add(need(
                each.cycle().name(),
                translate("review.start.mine", Dates.day(each.cycle().signBy())),
                MyReviewView.ROUTE + "/" + each.cycle().id())));
        people.stream()
                .findFirst()
                .ifPresent(each -> card.add(need(
                        translate("review.team"),
                        translate(
                                "review.start.team",
                                people.size(),
                                Dates.day(each.cycle().signBy())),
                        TeamReviewsView.ROUTE)));
        if (asked > 0) {
            card.add(need(translate("review.start.asked"), translate("review.asked.glance", asked), ReviewsView.ROUTE));
        }
        return Optional.of(card);
    }

    private static boolean waitsFor(ReviewState state, Side side) {
        return state.isWriting(side) || state.waitsForSignature(side);
    }

    private static Div need(String title, String says, String route) {
        Anchor go = new Anchor(route, translate("review.start.go"));
        go.addClassName("button-link");
        go.setAriaLabel(translate("review.named", translate("review.start.go"), title));
        return new NeedRow(title, go, new Muted(says));
    }
}
