package org.goldenthread.development.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.goldenthread.development.plan.LearningNeedService;
import org.goldenthread.development.review.ReviewService;
import org.goldenthread.learning.page.CourseReason;
import org.goldenthread.learning.page.CourseReasons;
import org.springframework.core.annotation.Order;

/** Learning needs that two people agreed in a review, as reasons for courses: each topic that their words name. */
@SpringComponent
@Order(5)
class ReviewReasons implements CourseReasons {

    private final ReviewService reviews;
    private final LearningNeedService needs;

    ReviewReasons(ReviewService reviews, LearningNeedService needs) {
        this.reviews = reviews;
        this.needs = needs;
    }

    @Override
    public List<CourseReason> mine() {
        return needs.topicsIn(reviews.needsAgreed()).stream()
                .map(topic -> CourseReason.byWords(translate("review.reason.need", topic.name()), topic.search()))
                .toList();
    }
}
