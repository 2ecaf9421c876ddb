package org.goldenthread.development.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.goldenthread.development.review.FeedbackService;
import org.goldenthread.development.review.ReviewService;
import org.goldenthread.development.review.ReviewSummary;
import org.goldenthread.development.review.Side;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DevelopmentCard;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** One's latest review at a glance, what colleagues ask, and the way to the reviews of one's people. */
@Service
@Order(40)
class ReviewCard implements DevelopmentCard {

    private final ReviewService service;
    private final FeedbackService feedback;

    ReviewCard(ReviewService service, FeedbackService feedback) {
        this.service = service;
        this.feedback = feedback;
    }

    @Override
    public Optional<Component> card() {
        List<ReviewSummary> mine = service.mine();
        int asked = feedback.askedOfMe().size();
        boolean manages = !service.myPeople().isEmpty();
        if (mine.isEmpty() && asked == 0 && !manages) {
            return Optional.empty();
        }
        Card card = new Card(translate("review.title"));
        card.addClassName("development-card");
        Anchor open = new Anchor(ReviewsView.ROUTE, translate("review.open"));
        open.addClassName("button-link");
        card.beside(open);
        mine.stream().findFirst().ifPresent(latest -> {
            Div row = new Div(ReviewWords.tag(card, latest.state(), Side.PERSON, latest.cycle(), service.today()));
            row.addClassName("row");
            card.add(
                    new Anchor(
                            MyReviewView.ROUTE + "/" + latest.cycle().id(),
                            latest.cycle().name()),
                    row);
        });
        if (asked > 0) {
            card.add(new Paragraph(translate("review.asked.glance", asked)));
        }
        if (manages) {
            card.add(new Div(new Anchor(TeamReviewsView.ROUTE, translate("review.team"))));
        }
        return Optional.of(card);
    }
}
