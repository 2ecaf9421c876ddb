package org.goldenthread.development.programme.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.development.programme.CohortService;
import org.goldenthread.development.programme.Enrolment;
import org.goldenthread.development.programme.Programme;
import org.goldenthread.development.programme.ProgrammeService;
import org.goldenthread.security.CurrentUser;
import org.goldenthread.security.Role;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** DatedProgrammes of the people whom one manages or assesses, and those that one coordinates. */
@Route(ProgrammesView.ROUTE)
@PermitAll
class ProgrammesView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "my-development/programmes";

    private final transient ProgrammeService service;
    private final transient CohortService cohorts;
    private final boolean namesCoordinators;

    ProgrammesView(ProgrammeService service, CohortService cohorts, CurrentUser currentUser) {
        super("programme.people");
        this.service = service;
        this.cohorts = cohorts;
        namesCoordinators = currentUser.has(Role.LEARNING_PUBLISHER);
        addClassName("programme");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Div stack = new Div();
        stack.addClassName("stack");
        List<Programme> coordinated = cohorts.coordinated();
        List<Enrolment> people = service.ofMyPeople();
        if (!coordinated.isEmpty()) {
            stack.add(coordinated(coordinated));
        }
        if (!people.isEmpty()) {
            stack.add(people(people));
        }
        if (coordinated.isEmpty() && people.isEmpty()) {
            stack.add(new EmptyState(
                    getTranslation("programme.people.none"), getTranslation("programme.people.none.do")));
        }
        if (namesCoordinators) {
            stack.add(new CoordinatorsCard(cohorts));
        }
        add(
                new PageHeader(
                                new Anchor("my-development", getTranslation("programme.back")),
                                getTranslation("programme.people"))
                        .says(getTranslation("programme.people.says")),
                stack);
    }

    private Card coordinated(List<Programme> programmes) {
        Card card = new Card(getTranslation("programme.coordinated"));
        programmes.forEach(programme -> {
            Paragraph says = new Paragraph(programme.says());
            says.addClassName("muted");
            Div block = new Div(new H3(new Anchor(CohortView.ROUTE + "/" + programme.key(), programme.name())), says);
            block.addClassName("goal");
            card.add(block);
        });
        return card;
    }

    private Card people(List<Enrolment> people) {
        Card card = new Card(getTranslation("programme.supported"));
        LocalDate today = service.today();
        people.forEach(each -> {
            Div tags = new Div();
            tags.addClassName("row");
            ProgrammeWords.paused(this, each, today).ifPresent(tags::add);
            each.nextReview().ifPresent(next -> tags.add(ProgrammeWords.due(this, next, today)));
            Div block = new Div(
                    new H3(new Anchor(PersonProgrammeView.ROUTE + "/" + each.id(), each.name())),
                    new Paragraph(getTranslation(
                            "programme.stage-of",
                            each.programme().name(),
                            each.dates().stageOn(today).stage().name())),
                    tags);
            block.addClassName("goal");
            card.add(block);
        });
        return card;
    }
}
