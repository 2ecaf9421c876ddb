package org.goldenthread.development.programme.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.goldenthread.development.programme.CohortService;
import org.goldenthread.development.programme.Enrolment;
import org.goldenthread.development.programme.Enrolment.Status;
import org.goldenthread.development.programme.ProgrammeService;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.springframework.security.access.AccessDeniedException;

/** What a coordinator does for one person on a programme: dates, assessor, time away, end. No words of theirs. */
@Route(EnrolmentView.ROUTE)
@PermitAll
class EnrolmentView extends Page implements HasUrlParameter<Long> {

    static final String ROUTE = "my-development/programmes/person";

    private final transient CohortService service;
    private final transient ProgrammeService programmes;

    EnrolmentView(CohortService service, ProgrammeService programmes) {
        super("programme.person");
        this.service = service;
        this.programmes = programmes;
        addClassName("programme");
    }

    @Override
    public void setParameter(BeforeEvent event, Long enrolment) {
        try {
            show(enrolment, "");
        } catch (AccessDeniedException notTheirs) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(long id, String done) {
        removeAll();
        Enrolment enrolment = service.enrolment(id);
        Paragraph status = new Paragraph(done);
        status.getElement().setAttribute("role", "status");
        Div stack = new Div(status, reviews(enrolment));
        stack.addClassName("stack");
        if (enrolment.status() == Status.UNDER_WAY) {
            stack.add(
                    change(enrolment),
                    new PauseCard(enrolment, service, programmes.today(), () -> show(id, "")),
                    end(enrolment));
        }
        add(
                new PageHeader(
                                new Anchor(
                                        CohortView.ROUTE + "/"
                                                + enrolment.programme().key(),
                                        enrolment.programme().name()),
                                enrolment.name())
                        .says(getTranslation(
                                "programme.person.says",
                                Dates.day(enrolment.startsOn()),
                                Dates.day(enrolment.dates().ends()))),
                stack);
    }

    private Card reviews(Enrolment enrolment) {
        Card card = new Card(getTranslation("programme.reviews"));
        enrolment.reviews().forEach(review -> {
            Div row = new Div(new Paragraph(getTranslation("programme.review", review.month())));
            row.addClassName("row");
            review.held()
                    .ifPresentOrElse(
                            held -> row.add(
                                    ProgrammeWords.outcome(this, held),
                                    new Paragraph(getTranslation("programme.review.held-on", Dates.day(held.on())))),
                            () -> row.add(ProgrammeWords.due(this, review, programmes.today())));
            card.add(row);
        });
        return card;
    }

    private Card change(Enrolment enrolment) {
        Card card = new Card(getTranslation("programme.change"));
        EnrolmentForm form = new EnrolmentForm(enrolment.programme(), service)
                .with(
                        enrolment.startsOn(),
                        enrolment.plan(),
                        enrolment.assessor().flatMap(assessor -> service.staffMember(assessor.person())));
        form.not(enrolment.person());
        card.add(form.saves(
                getTranslation("programme.change.do"),
                () -> {
                    boolean changed = service.change(
                            enrolment.id(), enrolment.version(), form.start(), form.plan(), form.assessor());
                    if (changed) {
                        show(enrolment.id(), getTranslation("programme.change.done"));
                    }
                    return changed;
                },
                getTranslation("programme.changed-elsewhere")));
        return card;
    }

    private Card end(Enrolment enrolment) {
        Card card = new Card(getTranslation("programme.end"));
        Paragraph says = new Paragraph(getTranslation("programme.end.says"));
        says.addClassName("muted");
        Div row = new Div(
                ending(enrolment, "programme.end.completed", Status.COMPLETED),
                ending(enrolment, "programme.end.early", Status.ENDED));
        row.addClassName("row");
        card.add(says, row);
        return card;
    }

    private Button ending(Enrolment enrolment, String label, Status status) {
        return new Button(getTranslation(label), click -> {
            service.end(enrolment.id(), status);
            UI.getCurrentOrThrow()
                    .navigate(CohortView.class, enrolment.programme().key());
        });
    }
}
