package org.goldenthread.development.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.goldenthread.development.review.ReviewCycle;
import org.goldenthread.development.review.ReviewCycleService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** HR sets rounds of reviews up, and sees how far each service is; nothing of what is in a review. */
@Route(ReviewCyclesView.ROUTE)
@RolesAllowed("SURVEY_OWNER")
@Menu(title = "menu.reviews", order = 63, icon = "development")
class ReviewCyclesView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "organisation/reviews";

    private final transient ReviewCycleService service;

    ReviewCyclesView(ReviewCycleService service) {
        super("review.cycles");
        this.service = service;
        addClassName("review");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        Div stack = new Div();
        stack.addClassName("stack");
        List<ReviewCycle> cycles = service.all();
        if (cycles.isEmpty()) {
            stack.add(new EmptyState(getTranslation("review.cycles.none"), getTranslation("review.cycles.none.do")));
        } else {
            stack.add(completion(cycles.getFirst()));
        }
        stack.add(new CycleForm(service, this::show));
        if (cycles.size() > 1) {
            stack.add(earlier(cycles.subList(1, cycles.size())));
        }
        add(
                new PageHeader(
                                new Anchor("organisation", getTranslation("menu.organisation")),
                                getTranslation("review.cycles"))
                        .says(getTranslation("review.cycles.says")),
                stack);
    }

    private Card completion(ReviewCycle cycle) {
        Card card = new Card(getTranslation("review.completion", cycle.name()));
        card.add(new Muted(ReviewWords.cycle(this, cycle)));
        card.add(table(cycle));
        return card;
    }

    private DataTable table(ReviewCycle cycle) {
        DataTable table = new DataTable(
                getTranslation("review.completion", cycle.name()),
                List.of(
                        getTranslation("review.service"),
                        getTranslation("review.people"),
                        getTranslation("review.begun"),
                        getTranslation("review.signed")));
        service.completion(cycle)
                .forEach(each -> table.row(
                        each.service(),
                        String.valueOf(each.people()),
                        String.valueOf(each.begun()),
                        getTranslation("review.signed.of", each.signed(), each.people())));
        return table;
    }

    private Card earlier(List<ReviewCycle> cycles) {
        Card card = new Card(getTranslation("review.earlier"));
        cycles.forEach(cycle -> {
            NativeDetails details = new NativeDetails(cycle.name());
            details.setContent(new Div(new Muted(ReviewWords.cycle(this, cycle)), table(cycle)));
            card.add(details);
        });
        return card;
    }
}
