package org.goldenthread.requirement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.requirement.Standing;
import org.goldenthread.requirement.StandingService;
import org.goldenthread.requirement.StandingState;
import org.goldenthread.requirement.TeamStanding;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.jspecify.annotations.Nullable;

/** A line manager's people and what is required of them, as a table. */
@Route(RequirementNavigation.TEAM)
@PermitAll
class TeamRequirementsView extends Page implements BeforeEnterObserver {

    private final transient StandingService standings;

    TeamRequirementsView(StandingService standings) {
        super("requirement.team.title");
        this.standings = standings;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        TeamStanding team = standings.ofMyPeople();
        add(
                new PageHeader(
                                new Anchor("my-team/learning", getTranslation("requirement.team.above")),
                                getTranslation("requirement.team.title"))
                        .says(getTranslation("requirement.team.says")),
                team.rules().isEmpty()
                        ? new EmptyState(
                                getTranslation("requirement.team.none"), getTranslation("requirement.team.none.do"))
                        : matrix(team));
    }

    private Component matrix(TeamStanding team) {
        Card card =
                new Card(getTranslation("requirement.team.matrix", team.people().size()));
        card.add(RequirementWords.status(getTranslation("requirement.team.overdue", overdue(team))));
        List<String> columns = new ArrayList<>();
        columns.add(getTranslation("requirement.person"));
        team.rules().forEach(rule -> columns.add(rule.title()));
        DataTable table = new DataTable(getTranslation("requirement.team.title"), columns);
        team.people()
                .forEach(person -> table.row(
                        person.name(),
                        team.rules().stream()
                                .map(rule -> cell(person.standings().get(rule.id())))
                                .toArray(Component[]::new)));
        card.add(table);
        return card;
    }

    private static long overdue(TeamStanding team) {
        return team.people().stream()
                .flatMap(person -> person.standings().values().stream())
                .filter(standing -> standing.state() == StandingState.OVERDUE)
                .count();
    }

    private Component cell(@Nullable Standing standing) {
        if (standing == null) {
            Span none = new Span(getTranslation("requirement.team.not-asked"));
            none.addClassName("muted");
            return none;
        }
        Span when = new Span(RequirementWords.when(standing));
        Span why = new Span(RequirementWords.why(standing));
        why.addClassName("muted");
        Div cell = new Div(RequirementWords.tag(standing.state()), when, why);
        cell.addClassName("requirement-cell");
        return cell;
    }
}
