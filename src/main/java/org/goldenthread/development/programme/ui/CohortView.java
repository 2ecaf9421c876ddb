package org.goldenthread.development.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.development.programme.ApplicationService;
import org.goldenthread.development.programme.Cohort;
import org.goldenthread.development.programme.Cohort.Member;
import org.goldenthread.development.programme.Cohort.Supervision;
import org.goldenthread.development.programme.CohortService;
import org.goldenthread.development.programme.Enrolment;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.DataTable;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.shell.Tag;
import org.goldenthread.shell.Tone;
import org.springframework.security.access.AccessDeniedException;

/** Everybody on a programme on one page, whom to ask how it goes first; dates and counts, never words. */
@Route(CohortView.ROUTE)
@PermitAll
class CohortView extends Page implements HasUrlParameter<String> {

    static final String ROUTE = "my-development/programmes/cohort";

    private static final int SHOWN = 40;

    private final transient CohortService service;
    private final transient ApplicationService applications;
    private final LocalDate today;

    CohortView(CohortService service, ApplicationService applications) {
        super("programme.cohort");
        this.service = service;
        this.applications = applications;
        today = applications.today();
        addClassName("cohort");
    }

    @Override
    public void setParameter(BeforeEvent event, String programme) {
        try {
            show(programme, SHOWN);
        } catch (AccessDeniedException notTheirs) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(String programme, int shown) {
        removeAll();
        Cohort cohort = service.cohort(programme);
        Div stack = new Div(people(cohort, shown));
        stack.addClassName("stack");
        if (cohort.programme().takesApplications()) {
            stack.add(new RoundsCard(programme, applications));
        } else {
            stack.add(new StartersCard(cohort.programme(), service));
        }
        Anchor add = new Anchor(EnrolView.ROUTE + "/" + programme, getTranslation("programme.enrol"));
        add.addClassNames("button-link", "primary");
        add(
                new PageHeader(
                                new Anchor(ProgrammesView.ROUTE, getTranslation("programme.people")),
                                cohort.programme().name())
                        .says(getTranslation(
                                "programme.cohort.says", cohort.people().size(), cohort.toAsk()))
                        .actions(add),
                stack);
    }

    private Card people(Cohort cohort, int shown) {
        Card card = new Card(getTranslation("programme.cohort"));
        if (cohort.people().isEmpty()) {
            card.add(new EmptyState(
                    getTranslation("programme.cohort.none"), getTranslation("programme.cohort.none.do")));
            return card;
        }
        boolean supervised =
                cohort.people().stream().anyMatch(each -> each.supervision().due() > 0);
        DataTable table = new DataTable(
                getTranslation("programme.cohort"),
                Stream.of("person", "ask", "stage", "review", "evidence", "supervision")
                        .filter(column -> supervised || !column.equals("supervision"))
                        .map(column -> getTranslation("programme.column." + column))
                        .toList());
        cohort.people().stream().limit(shown).forEach(each -> row(table, each, supervised));
        card.add(table);
        if (cohort.people().size() > shown) {
            card.add(new Button(
                    getTranslation("programme.cohort.more", cohort.people().size() - shown),
                    click -> show(cohort.programme().key(), Integer.MAX_VALUE)));
        }
        Paragraph note = new Paragraph(getTranslation("programme.cohort.note"));
        note.addClassName("muted");
        card.add(note);
        return card;
    }

    private void row(DataTable table, Member member, boolean supervised) {
        Enrolment person = member.enrolment();
        Span team = new Span(member.team());
        team.addClassName("muted");
        Div name = new Div(new Anchor(EnrolmentView.ROUTE + "/" + person.id(), person.name()), team);
        name.addClassName("cohort-name");
        Div ask = new Div();
        ask.addClassName("cohort-ask");
        ProgrammeWords.paused(this, person, today).ifPresent(ask::add);
        member.nudges().stream()
                .sorted()
                .forEach(nudge -> ask.add(new Tag("!", getTranslation("programme.nudge." + nudge), Tone.WATCH)));
        if (ask.getComponentCount() == 0) {
            ask.add(new Tag("✓", getTranslation("programme.nudge.none"), Tone.GOOD));
        }
        List<Span> cells = Stream.of(
                        person.dates().stageOn(today).stage().name(),
                        person.nextReview()
                                .map(next -> Dates.day(next.due()))
                                .orElse(getTranslation("programme.review.all-held")),
                        getTranslation("programme.of-how-many", member.covered(), member.elements()),
                        supervision(member.supervision()))
                .limit(supervised ? 4 : 3)
                .map(Span::new)
                .toList();
        table.row(name, Stream.concat(Stream.of(ask), cells.stream()).toArray(Component[]::new));
    }

    private String supervision(Supervision counts) {
        return counts.due() == 0
                ? getTranslation("programme.supervision.none-due")
                : getTranslation("programme.of-how-many", counts.held(), counts.due());
    }
}
