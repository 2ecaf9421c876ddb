package org.goldenthread.development.programme.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.development.programme.Application;
import org.goldenthread.development.programme.ApplicationService;
import org.goldenthread.development.programme.ApplicationStatus;
import org.goldenthread.development.ui.NoCaseDetail;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.Dates;
import org.goldenthread.shell.FieldChecks;
import org.goldenthread.shell.Muted;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** Writing an application: an answer to each criterion, kept as a draft or sent. */
@Route(ApplyView.ROUTE)
@PermitAll
class ApplyView extends Page implements HasUrlParameter<Long> {

    static final String ROUTE = "my-development/apply/round";

    private final transient ApplicationService service;
    private final Map<String, TextArea> answers = new LinkedHashMap<>();
    private final FieldChecks draft = new FieldChecks();
    private final FieldChecks complete = new FieldChecks();
    private final Paragraph problem = new Paragraph();

    ApplyView(ApplicationService service) {
        super("programme.apply");
        this.service = service;
        addClassName("programme");
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("answer-problem");
    }

    @Override
    public void setParameter(BeforeEvent event, Long round) {
        boolean open = service.canApply() && service.openRounds().stream().anyMatch(each -> each.id() == round);
        if (!open) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        Application application = service.begin(round);
        if (application.status() == ApplicationStatus.DRAFT) {
            show(application);
        } else {
            event.forwardTo(ApplicationsView.class);
        }
    }

    private void show(Application application) {
        removeAll();
        Card card = new Card(application.round().programme().name());
        Div fields = new Div();
        fields.addClassNames("stack", "goal-form");
        application.round().programme().criteria().forEach(criterion -> {
            TextArea area = new TextArea(criterion.name());
            area.setMaxLength(Application.ANSWER);
            area.setMinRows(5);
            area.setValue(application.answers().getOrDefault(criterion.key(), ""));
            NoCaseDetail.keep(area, draft, Optional.empty(), List.of(application.name()));
            NoCaseDetail.keep(
                    area,
                    complete,
                    Optional.of(getTranslation("programme.answer.needed")),
                    List.of(application.name()));
            answers.put(criterion.key(), area);
            fields.add(new Muted(criterion.asks()), area);
        });
        Button send = new Button(getTranslation("programme.send"), click -> {
            if (complete.pass()) {
                write(application, true);
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Button keep = new Button(getTranslation("programme.keep-draft"), click -> {
            if (draft.pass()) {
                write(application, false);
            }
        });
        Div row = new Div(send, keep);
        row.addClassName("row");
        Paragraph who = new Paragraph(getTranslation("programme.apply.who"));
        who.addClassName("muted");
        card.add(fields, who, problem, row);
        add(
                new PageHeader(
                                new Anchor(ApplicationsView.ROUTE, getTranslation("programme.apply")),
                                getTranslation(
                                        "programme.apply.to",
                                        application.round().programme().name()))
                        .says(getTranslation(
                                "programme.apply.until",
                                Dates.day(application.round().closesOn()))),
                card);
    }

    private void write(Application application, boolean send) {
        Map<String, String> given = new LinkedHashMap<>();
        answers.forEach((criterion, area) -> given.put(criterion, area.getValue()));
        if (service.write(application.id(), application.version(), given, send)) {
            UI.getCurrentOrThrow().navigate(ApplicationsView.class);
        } else {
            problem.setText(getTranslation("programme.changed-elsewhere"));
        }
    }
}
