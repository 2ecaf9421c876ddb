package org.goldenthread.booking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.goldenthread.booking.TeamCost;
import org.goldenthread.booking.TeamCostService;
import org.goldenthread.learning.PublishingService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** What learning costs in this learning year, by the team of those who have the places. */
@Route("publish/figures/teams")
@RolesAllowed("LEARNING_PUBLISHER")
class TeamCostsView extends Page implements BeforeEnterObserver {

    private final transient TeamCostService service;
    private final transient PublishingService publishing;

    TeamCostsView(TeamCostService service, PublishingService publishing) {
        super("booking.costs.title");
        this.service = service;
        this.publishing = publishing;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        int year = publishing.learningYear();
        String caption = getTranslation("booking.costs.year", Integer.toString(year), Integer.toString(year + 1));
        Card card = new Card(caption);
        List<TeamCost> costs = service.costs(year);
        if (costs.isEmpty()) {
            card.add(new EmptyState(getTranslation("booking.costs.none"), getTranslation("booking.costs.none.do")));
        } else {
            card.add(table(caption, costs));
        }
        add(
                new PageHeader(
                                new Anchor("publish/figures", getTranslation("publish.figures")),
                                getTranslation("booking.costs.title"))
                        .says(getTranslation("booking.costs.says")),
                card);
    }

    private DataTable table(String caption, List<TeamCost> costs) {
        DataTable table = new DataTable(
                caption,
                List.of(
                        getTranslation("booking.costs.unit"),
                        getTranslation("booking.costs.above"),
                        getTranslation("booking.costs.people"),
                        getTranslation("booking.costs.places"),
                        getTranslation("publish.cost")));
        costs.forEach(each -> table.row(
                new Span(each.unit()),
                new Span(each.above().isEmpty() ? "–" : each.above()),
                new Span(Integer.toString(each.people())),
                new Span(Integer.toString(each.places())),
                new Span(getTranslation("publish.pounds", each.cost()))));
        return table;
    }
}
