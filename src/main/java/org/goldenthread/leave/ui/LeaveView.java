package org.goldenthread.leave.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.goldenthread.leave.LeaveService;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** The days on which the signed-in person is away. */
@Route("my-learning/leave")
@PermitAll
class LeaveView extends Page implements BeforeEnterObserver {

    private final transient LeaveService service;

    LeaveView(LeaveService service) {
        super("leave.title");
        this.service = service;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        add(
                new PageHeader(
                                new Anchor("my-learning", getTranslation("menu.my-learning")),
                                getTranslation("leave.title"))
                        .says(getTranslation("leave.says")),
                new DaysAwayCard(service.mine(), service::add, service::remove, this::show));
    }
}
