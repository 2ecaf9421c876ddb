package org.goldenthread.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.performance.MyMeasure;
import org.goldenthread.performance.MyTeamService;
import org.goldenthread.performance.TeamPerson;
import org.goldenthread.performance.TrendPoint;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.shell.Spark;

/** What a line manager sees of one of their people; the person reads that it was opened. */
@Route("my-team/:number")
@PermitAll
class TeamPersonView extends Page implements BeforeEnterObserver {

    private final transient MyTeamService service;

    TeamPersonView(MyTeamService service) {
        super("team.person.title");
        this.service = service;
        addClassName("team-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getRouteParameters()
                .get("number")
                .flatMap(service::person)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(TeamPerson seen) {
        StaffMember person = seen.person();
        add(
                new PageHeader(new Anchor("my-team", getTranslation("team.title")), person.fullName())
                        .says(TeamWords.role(this, person)),
                logged(this, person));
        if (seen.measures().isEmpty()) {
            add(new EmptyState(
                    getTranslation("team.person.none", person.givenName()), getTranslation("team.person.none.do")));
        } else {
            Div cards = new Div();
            cards.addClassNames("grid-3", "measures");
            seen.measures().forEach(measure -> cards.add(card(person, measure)));
            add(cards);
        }
        seen.due().known().ifPresent(day -> addBelow(new PersonDueCard(seen.due(), day)));
        if (!seen.actions().isEmpty()) {
            addBelow(new SharedActionsCard(seen.actions()));
        }
    }

    private void addBelow(Component card) {
        Div below = new Div(card);
        below.addClassName("team-actions");
        add(below);
    }

    /** That the look is in the log stands first, before any figure. */
    static Component logged(Component at, StaffMember person) {
        Paragraph logged = new Paragraph(at.getTranslation("team.person.logged", person.givenName()));
        logged.addClassName("look-notice");
        return logged;
    }

    private Component card(StaffMember person, MyMeasure measure) {
        Card card = new Card(measure.name());
        card.addClassName("measure-card");
        card.beside(MeasureWords.status(this, measure));
        Span figure = new Span(MeasureWords.figure(this, measure));
        figure.addClassName("big");
        Div line = new Div(
                figure,
                new Spark(measure.trend().stream().map(TrendPoint::value).toList()));
        line.addClassName("measure-figure");
        card.add(line);
        VariationWords.tag(this, measure).ifPresent(tag -> card.add(new Div(tag)));
        card.add(new Muted(MeasureWords.behind(this, measure) + " · " + MeasureWords.target(this, measure)));
        MeasureWords.made(this, measure).ifPresent(made -> card.add(new Muted(made)));
        Anchor open = new Anchor(TeamWords.address(person) + "/" + measure.key(), getTranslation("team.person.open"));
        open.setAriaLabel(getTranslation("team.person.open-named", measure.name()));
        card.add(open);
        return card;
    }
}
