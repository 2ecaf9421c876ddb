package org.goldenthread.development.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.goldenthread.development.programme.Application;
import org.goldenthread.development.programme.ApplicationService;
import org.goldenthread.development.programme.ApplicationStatus;
import org.goldenthread.development.ui.NoCaseDetail;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.FieldChecks;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.springframework.security.access.AccessDeniedException;

/** What was sent in a round, for the coordinator: read, decided with feedback. */
@Route(RoundView.ROUTE)
@PermitAll
class RoundView extends Page implements HasUrlParameter<Long> {

    static final String ROUTE = "my-development/programmes/round";

    private final transient ApplicationService service;

    RoundView(ApplicationService service) {
        super("programme.round.title");
        this.service = service;
        addClassName("programme");
    }

    @Override
    public void setParameter(BeforeEvent event, Long round) {
        try {
            show(round);
        } catch (AccessDeniedException notTheirs) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(long round) {
        removeAll();
        List<Application> sent = service.sentIn(round);
        Div stack = new Div();
        stack.addClassName("stack");
        if (sent.isEmpty()) {
            stack.add(
                    new EmptyState(getTranslation("programme.round.none"), getTranslation("programme.round.none.do")));
        }
        sent.forEach(each -> stack.add(card(each)));
        add(
                new PageHeader(
                                new Anchor(ProgrammesView.ROUTE, getTranslation("programme.people")),
                                getTranslation("programme.round.title"))
                        .says(getTranslation("programme.round.says")),
                stack);
    }

    private Card card(Application application) {
        Card card = new Card(application.name());
        card.beside(ApplicationWords.status(this, application.status()));
        application
                .round()
                .programme()
                .criteria()
                .forEach(criterion -> card.add(ApplicationWords.written(
                        criterion.name(), application.answers().getOrDefault(criterion.key(), ""))));
        application
                .support()
                .ifPresentOrElse(
                        support -> card.add(ApplicationWords.support(this, support)),
                        () -> card.add(new Paragraph(getTranslation("programme.support.waits"))));
        if (!application.feedback().isEmpty()) {
            card.add(ApplicationWords.written(getTranslation("programme.feedback"), application.feedback()));
        } else if (application.status() == ApplicationStatus.SENT
                && application.round().isOpenOn(service.today())) {
            card.add(new Paragraph(getTranslation(
                    "programme.decide.later", Dates.day(application.round().closesOn()))));
        } else {
            card.add(form(application));
        }
        return card;
    }

    private Div form(Application application) {
        RadioButtonGroup<Boolean> accepts = new RadioButtonGroup<>();
        accepts.setLabel(getTranslation("programme.decide"));
        accepts.setItems(true, false);
        accepts.setItemLabelGenerator(yes -> getTranslation(yes ? "programme.decide.yes" : "programme.decide.no"));
        TextArea feedback = new TextArea(getTranslation("programme.feedback"));
        feedback.setMaxLength(Application.WORDS);
        feedback.setMinRows(4);
        FieldChecks checks = new FieldChecks();
        checks.needed(accepts, getTranslation("shell.needed"));
        NoCaseDetail.keep(
                feedback,
                checks,
                Optional.of(getTranslation("programme.feedback.needed")),
                List.of(application.name()));
        Paragraph problem = new Paragraph();
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("answer-problem");
        Button decide = new Button(getTranslation("programme.decide.do"), click -> {
            if (checks.pass()) {
                if (service.decide(application.id(), application.version(), accepts.getValue(), feedback.getValue())) {
                    show(application.round().id());
                } else {
                    problem.setText(getTranslation("programme.changed-elsewhere"));
                }
            }
        });
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(accepts, new Muted(getTranslation("programme.feedback.help")), feedback, problem, decide);
        form.addClassNames("stack", "goal-form");
        return form;
    }
}
