package org.goldenthread.development.programme.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.development.programme.CohortService;
import org.goldenthread.development.programme.Programme;
import org.goldenthread.development.programme.Starter;
import org.goldenthread.organisation.StaffMember;
import org.goldenthread.shell.Card;
import org.goldenthread.shell.FieldChecks;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** Where a coordinator puts somebody on a programme, or confirms whom it is proposed for. */
@Route(EnrolView.ROUTE)
@PermitAll
class EnrolView extends Page implements HasUrlParameter<String> {

    static final String ROUTE = "my-development/programmes/enrol";

    private final transient CohortService service;

    EnrolView(CohortService service) {
        super("programme.enrol");
        this.service = service;
        addClassName("programme");
    }

    @Override
    public void setParameter(BeforeEvent event, String key) {
        removeAll();
        Optional<Programme> programme = service.coordinated().stream()
                .filter(each -> each.key().equals(key))
                .findFirst();
        if (programme.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        Optional<Starter> starter = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("person")
                .flatMap(person -> service.starters(key).stream()
                        .filter(each -> String.valueOf(each.person().value()).equals(person))
                        .findFirst());
        Card card = new Card(starter.map(Starter::name).orElse(getTranslation("programme.enrol")));
        card.add(starter.map(each -> confirm(programme.get(), each)).orElseGet(() -> choose(programme.get())));
        add(
                new PageHeader(
                                new Anchor(
                                        CohortView.ROUTE + "/" + key,
                                        programme.get().name()),
                                getTranslation("programme.enrol"))
                        .says(getTranslation("programme.enrol.says")),
                card);
    }

    private Div confirm(Programme programme, Starter starter) {
        EnrolmentForm form = new EnrolmentForm(programme, service).startsOn(starter.startedOn());
        form.not(starter.person());
        UUID once = UUID.randomUUID();
        return form.saves(
                getTranslation("programme.starters.confirm"),
                () -> service.enrol(once, programme.key(), starter.person(), form.start(), form.plan(), form.assessor())
                        && leave(programme),
                getTranslation("programme.enrol.already"));
    }

    private Div choose(Programme programme) {
        ComboBox<StaffMember> person = CoordinatorsCard.staff(service, getTranslation("programme.person"));
        EnrolmentForm form = new EnrolmentForm(programme, service);
        FieldChecks checks = new FieldChecks();
        checks.check(
                person,
                rules -> rules.asRequired(getTranslation("shell.needed"))
                        .withValidator(
                                chosen -> !form.assessor().equals(Optional.of(chosen.id())),
                                getTranslation("programme.assessor.self")));
        form.addComponentAsFirst(person);
        UUID once = UUID.randomUUID();
        return form.saves(
                getTranslation("programme.enrol.do"),
                () -> checks.pass()
                        && service.enrol(
                                once,
                                programme.key(),
                                person.getValue().id(),
                                form.start(),
                                form.plan(),
                                form.assessor())
                        && leave(programme),
                getTranslation("programme.enrol.already"));
    }

    private static boolean leave(Programme programme) {
        UI.getCurrentOrThrow().navigate(CohortView.class, programme.key());
        return true;
    }
}
