package org.goldenthread.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.performance.MyMeasure;
import org.goldenthread.performance.MyTeamService;
import org.goldenthread.performance.TeamMeasure;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** One measure of one of a line manager's people over time; the person reads that it was opened. */
@Route("my-team/:number/:measure")
@PermitAll
class TeamMeasureView extends Page implements BeforeEnterObserver {

    private final transient MyTeamService service;

    TeamMeasureView(MyTeamService service) {
        super("team.measure.title");
        this.service = service;
        addClassNames("team-page", "measure-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        RouteParameters path = event.getRouteParameters();
        path.get("number")
                .flatMap(number -> path.get("measure").flatMap(measure -> service.measure(number, measure)))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(TeamMeasure seen) {
        StaffMember person = seen.person();
        MyMeasure measure = seen.measure();
        Div above = new Div(new Anchor(TeamWords.address(person), person.fullName()));
        PageHeader header = new PageHeader(above, measure.name());
        header.actions(MeasureWords.status(this, measure));
        Div columns = new Div(new TrendCard(measure), about(person, measure));
        columns.addClassName("grid-2");
        add(header, TeamPersonView.logged(this, person), columns);
    }

    private Component about(StaffMember person, MyMeasure measure) {
        Card card = new Card(getTranslation("performance.about"));
        card.add(
                new H3(getTranslation("team.measure.meaning", person.givenName())),
                new Paragraph(measure.meaning()),
                new H3(getTranslation("performance.about.target")),
                new Paragraph(MeasureWords.target(this, measure)));
        MeasureWords.made(this, measure).ifPresent(made -> card.add(new Paragraph(made)));
        card.add(
                new H3(getTranslation("performance.about.source")),
                new Paragraph(MeasureWords.source(this, measure)),
                new H3(getTranslation("team.measure.talk")),
                new Paragraph(getTranslation("team.measure.talk.says", person.givenName())));
        return card;
    }
}
