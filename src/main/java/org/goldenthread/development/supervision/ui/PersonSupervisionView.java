package org.goldenthread.development.supervision.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.goldenthread.development.supervision.Supervision;
import org.goldenthread.development.supervision.SupervisionRecording;
import org.goldenthread.development.supervision.SupervisionService;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** The supervision of one of one's people; they read that it was opened. */
@Route(TeamSupervisionView.ROUTE + "/:number")
@PermitAll
class PersonSupervisionView extends Page implements BeforeEnterObserver {

    private final transient SupervisionService service;
    private final transient SupervisionRecording recording;

    PersonSupervisionView(SupervisionService service, SupervisionRecording recording) {
        super("supervision.title");
        this.service = service;
        this.recording = recording;
        addClassName("supervision");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getRouteParameters()
                .get("number")
                .flatMap(service::of)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Supervision supervision) {
        String number = supervision.person().employeeNumber();
        Paragraph logged = new Paragraph(
                getTranslation("supervision.logged", supervision.person().givenName()));
        logged.addClassName("look-notice");
        add(
                new PageHeader(
                        new Anchor(TeamSupervisionView.ROUTE, getTranslation("supervision.team")),
                        getTranslation(
                                "supervision.of-person", supervision.person().fullName())),
                logged,
                new SupervisionPanel(supervision, recording, service.today(), () -> service.of(number)));
    }
}
