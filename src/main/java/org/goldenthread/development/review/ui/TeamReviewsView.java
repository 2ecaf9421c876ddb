package org.goldenthread.development.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.goldenthread.deputy.DeputyService;
import org.goldenthread.deputy.ui.HeldPlaces;
import org.goldenthread.development.review.ReviewCycle;
import org.goldenthread.development.review.ReviewService;
import org.goldenthread.development.review.ReviewSummary;
import org.goldenthread.development.review.Side;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** The reviews of a line manager's people in the latest round, by name. */
@Route(TeamReviewsView.ROUTE)
@PermitAll
class TeamReviewsView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "my-team/reviews";

    private final transient ReviewService service;
    private final transient DeputyService deputies;

    TeamReviewsView(ReviewService service, DeputyService deputies) {
        super("review.team");
        this.service = service;
        this.deputies = deputies;
        addClassName("review");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(new Anchor("my-team", getTranslation("team.title")), getTranslation("review.team"))
                .says(getTranslation("review.team.says")));
        List<ReviewSummary> people = service.myPeople();
        add(new HeldPlaces(deputies));
        if (people.isEmpty()) {
            add(new EmptyState(getTranslation("review.team.none"), getTranslation("review.team.none.do")));
        } else {
            add(table(people.getFirst().cycle(), people));
        }
    }

    private Card table(ReviewCycle cycle, List<ReviewSummary> people) {
        Card card = new Card(cycle.name());
        card.add(new Muted(ReviewWords.cycle(this, cycle)));
        DataTable table = new DataTable(
                getTranslation("review.team"),
                List.of(getTranslation("review.name"), getTranslation("review.standing")));
        people.forEach(each -> table.row(
                new Anchor(
                        link(cycle.id(), each.person().employeeNumber()),
                        each.person().fullName()),
                ReviewWords.tag(this, each.state(), Side.MANAGER, cycle, service.today())));
        card.add(table);
        return card;
    }

    static String link(long cycle, String number) {
        return ROUTE + "/" + cycle + "/" + number;
    }
}
