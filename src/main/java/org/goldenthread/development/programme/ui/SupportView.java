package org.goldenthread.development.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
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

/** Where a line manager says whether they support an application. What the applicant wrote is not theirs to read. */
@Route(SupportView.ROUTE)
@PermitAll
class SupportView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "my-development/programmes/support";

    private final transient ApplicationService service;

    SupportView(ApplicationService service) {
        super("programme.support");
        this.service = service;
        addClassName("programme");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        Div stack = new Div();
        stack.addClassName("stack");
        List<Application> sent = service.toSupport();
        if (sent.isEmpty()) {
            stack.add(new EmptyState(
                    getTranslation("programme.support.none"), getTranslation("programme.support.none.do")));
        }
        sent.forEach(each -> stack.add(card(each)));
        add(
                new PageHeader(
                                new Anchor(ProgrammesView.ROUTE, getTranslation("programme.people")),
                                getTranslation("programme.support"))
                        .says(getTranslation("programme.support.says")),
                stack);
    }

    private Card card(Application application) {
        Card card = new Card(getTranslation(
                "programme.support.of",
                application.name(),
                application.round().programme().name()));
        card.beside(ApplicationWords.status(this, application.status()));
        card.add(new Paragraph(getTranslation(
                "programme.support.until", Dates.day(application.round().closesOn()))));
        application.support().ifPresent(support -> card.add(ApplicationWords.support(this, support)));
        if (application.status() == ApplicationStatus.SENT) {
            card.add(form(application));
        }
        return card;
    }

    private Div form(Application application) {
        RadioButtonGroup<Boolean> supports = new RadioButtonGroup<>();
        supports.setLabel(getTranslation("programme.support.whether"));
        supports.setItems(true, false);
        supports.setItemLabelGenerator(yes -> getTranslation(yes ? "programme.support.yes" : "programme.support.no"));
        TextArea words = new TextArea(getTranslation("programme.support.words"));
        words.setMaxLength(Application.WORDS);
        words.setMinRows(4);
        FieldChecks checks = new FieldChecks();
        checks.needed(supports, getTranslation("shell.needed"));
        NoCaseDetail.keep(
                words, checks, Optional.of(getTranslation("programme.support.needed")), List.of(application.name()));
        Button send = new Button(getTranslation("programme.support.send"), click -> {
            if (checks.pass()) {
                service.support(application.id(), supports.getValue(), words.getValue());
                show();
            }
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(supports, new Muted(getTranslation("programme.support.help")), words, send);
        form.addClassNames("stack", "goal-form");
        return form;
    }
}
