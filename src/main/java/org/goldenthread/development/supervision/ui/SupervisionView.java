package org.goldenthread.development.supervision.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.goldenthread.development.supervision.SupervisionRecording;
import org.goldenthread.development.supervision.SupervisionService;
import org.goldenthread.shell.EmptyState;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** One's own supervision. */
@Route(SupervisionView.ROUTE)
@PermitAll
class SupervisionView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "my-development/supervision";

    private final transient SupervisionService service;
    private final transient SupervisionRecording recording;

    SupervisionView(SupervisionService service, SupervisionRecording recording) {
        super("supervision.title");
        this.service = service;
        this.recording = recording;
        addClassName("supervision");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(
                        new Anchor("my-development", getTranslation("development.title")),
                        getTranslation("supervision.title"))
                .says(getTranslation("supervision.says")));
        service.mine()
                .ifPresentOrElse(
                        mine -> add(new SupervisionPanel(mine, recording, service.today(), service::mine)),
                        () -> add(new EmptyState(
                                getTranslation("supervision.nobody"), getTranslation("supervision.nobody.do"))));
    }
}
