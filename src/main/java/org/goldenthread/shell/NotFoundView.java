package org.goldenthread.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;

/** Shown for an address that does not exist or is not open to the person; it does not say which. */
@ParentLayout(MainLayout.class)
@PermitAll
class NotFoundView extends Page implements HasErrorParameter<NotFoundException> {

    NotFoundView() {
        super("shell.not-found.title");
        Anchor home = new Anchor("", getTranslation("shell.not-found.home"));
        add(
                new PageHeader(null, getTranslation("shell.not-found.title"))
                        .says(getTranslation("shell.not-found.says")),
                home);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
