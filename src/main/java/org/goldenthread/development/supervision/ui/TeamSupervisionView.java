package org.goldenthread.development.supervision.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.deputy.DeputyService;
import org.goldenthread.deputy.ui.HeldPlaces;
import org.goldenthread.development.supervision.SupervisedPerson;
import org.goldenthread.development.supervision.SupervisionService;
import org.goldenthread.development.supervision.SupervisionStanding;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** A line manager's people, by name: when each had supervision, and what is due. */
@Route(TeamSupervisionView.ROUTE)
@PermitAll
class TeamSupervisionView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "my-team/supervision";

    private final transient SupervisionService service;
    private final transient DeputyService deputies;

    TeamSupervisionView(SupervisionService service, DeputyService deputies) {
        super("supervision.team");
        this.service = service;
        this.deputies = deputies;
        addClassName("supervision");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(new Anchor("my-team", getTranslation("team.title")), getTranslation("supervision.team"))
                .says(getTranslation("supervision.team.says")));
        List<SupervisedPerson> people = service.myPeople();
        add(new HeldPlaces(deputies));
        if (people.isEmpty()) {
            add(new EmptyState(getTranslation("supervision.team.none"), getTranslation("supervision.team.none.do")));
        } else {
            add(table(people));
        }
    }

    private Card table(List<SupervisedPerson> people) {
        LocalDate today = service.today();
        Card card = new Card(getTranslation("supervision.people", people.size()));
        DataTable table = new DataTable(
                getTranslation("supervision.team"),
                List.of(
                        getTranslation("supervision.person"),
                        getTranslation("supervision.standing"),
                        getTranslation("supervision.last"),
                        getTranslation("supervision.held-of-due"),
                        getTranslation("supervision.agreed-rhythm")));
        for (SupervisedPerson each : people) {
            table.row(
                    new Anchor(
                            ROUTE + "/" + each.person().employeeNumber(),
                            each.person().fullName()),
                    SupervisionWords.tag(this, each.standing(), today),
                    new Span(last(each.standing())),
                    new Span(inTime(each.standing())),
                    new Span(each.rhythm().name()));
        }
        card.add(table);
        return card;
    }

    private String last(SupervisionStanding standing) {
        return standing.lastHeld()
                .map(day -> getTranslation("supervision.last.on", Dates.day(day)))
                .orElseGet(() -> getTranslation("supervision.last.none"));
    }

    private String inTime(SupervisionStanding standing) {
        return standing.due() == 0
                ? getTranslation("supervision.of.none")
                : getTranslation("supervision.of", standing.held(), standing.due());
    }
}
