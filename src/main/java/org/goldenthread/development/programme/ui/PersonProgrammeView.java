package org.goldenthread.development.programme.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.goldenthread.development.programme.ProgrammeFile;
import org.goldenthread.development.programme.ProgrammeService;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.springframework.security.access.AccessDeniedException;

/** The programme of somebody whom one manages or assesses. Opening it is a look that they can read. */
@Route(PersonProgrammeView.ROUTE)
@PermitAll
class PersonProgrammeView extends Page implements HasUrlParameter<Long> {

    static final String ROUTE = "my-development/first-years/of";

    private final transient ProgrammeService service;

    PersonProgrammeView(ProgrammeService service) {
        super("programme.title");
        this.service = service;
        addClassName("programme");
    }

    @Override
    public void setParameter(BeforeEvent event, Long enrolment) {
        try {
            show(enrolment);
        } catch (AccessDeniedException notTheirs) {
            // What one may not read and what is not there look alike.
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(long enrolment) {
        removeAll();
        ProgrammeFile file = service.read(enrolment);
        add(
                new PageHeader(
                                new Anchor(ProgrammesView.ROUTE, getTranslation("programme.people")),
                                file.enrolment().name())
                        .says(getTranslation(
                                "programme.of", file.enrolment().programme().name())),
                new ProgrammeCards(file, service, () -> show(enrolment)));
    }
}
