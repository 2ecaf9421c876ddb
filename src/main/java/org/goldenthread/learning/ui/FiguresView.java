package org.goldenthread.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.goldenthread.learning.CourseListItem;
import org.goldenthread.learning.PayerCosts;
import org.goldenthread.learning.PublishingService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** What learning costs, by who pays, and which courses more people want than get. */
@Route(PublishNavigation.FIGURES)
@RolesAllowed("LEARNING_PUBLISHER")
class FiguresView extends Page implements BeforeEnterObserver {

    private final transient PublishingService publishing;

    FiguresView(PublishingService publishing) {
        super("publish.figures");
        this.publishing = publishing;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        int year = publishing.learningYear();
        Div page = new Div(demand(), costs(year));
        page.addClassName("stack");
        add(
                new PageHeader(
                                new Anchor(PublishNavigation.ROUTE, getTranslation("publish.title")),
                                getTranslation("publish.figures"))
                        .says(getTranslation("publish.figures.says"))
                        .actions(PublishNavigation.button(
                                PublishNavigation.TEAM_COSTS, getTranslation("publish.team-costs"))),
                page);
    }

    private Card demand() {
        Card card = new Card(getTranslation("publish.demand"));
        List<CourseListItem> wanted = publishing.demand();
        if (wanted.isEmpty()) {
            card.add(new EmptyState(getTranslation("publish.demand.none"), getTranslation("publish.demand.none.do")));
            return card;
        }
        DataTable table = new DataTable(
                getTranslation("publish.demand"),
                List.of(
                        getTranslation("publish.course"),
                        getTranslation("publish.waiting"),
                        getTranslation("publish.wishes"),
                        getTranslation("publish.left")));
        wanted.forEach(item -> table.row(
                new Anchor(PublishNavigation.course(item.id()), item.title()),
                new Span(Integer.toString(item.waiting())),
                new Span(Integer.toString(item.wishes())),
                new Span(Integer.toString(item.places() - item.taken()))));
        card.add(table);
        return card;
    }

    private Card costs(int year) {
        Card card = new Card(getTranslation("publish.costs", ProgrammeView.name(year)));
        List<PayerCosts> costs = publishing.costs(year);
        if (costs.isEmpty()) {
            card.add(new EmptyState(
                    getTranslation("publish.programme.none"), getTranslation("publish.programme.none.do")));
            return card;
        }
        Paragraph says = new Paragraph(getTranslation("publish.costs.says"));
        says.addClassName("muted");
        DataTable table = new DataTable(
                getTranslation("publish.costs", ProgrammeView.name(year)),
                List.of(
                        getTranslation("publish.payer"),
                        getTranslation("publish.sessions"),
                        getTranslation("publish.taken-places"),
                        getTranslation("publish.budget"),
                        getTranslation("publish.cost"),
                        getTranslation("publish.cost-a-place")));
        costs.forEach(each -> table.row(
                each.payer().isEmpty() ? getTranslation("publish.own-budget") : each.payer(),
                Integer.toString(each.sessions()),
                Integer.toString(each.taken()),
                pounds(each.budget()),
                pounds(each.cost()),
                each.taken() == 0
                        ? "–"
                        : pounds(each.cost().divide(new BigDecimal(each.taken()), 2, RoundingMode.HALF_UP))));
        card.add(says, table);
        return card;
    }

    private String pounds(BigDecimal amount) {
        return getTranslation("publish.pounds", amount);
    }
}
