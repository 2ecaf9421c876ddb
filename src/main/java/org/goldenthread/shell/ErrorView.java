package org.goldenthread.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shown when a page fails to open: says what it means for the person, and leaves the cause to the log. */
@ParentLayout(MainLayout.class)
@PermitAll
class ErrorView extends Page implements HasErrorParameter<Exception> {

    private static final Logger log = LoggerFactory.getLogger(ErrorView.class);

    ErrorView() {
        super("shell.error.title");
        add(new PageHeader(null, getTranslation("shell.error.title")).says(getTranslation("shell.error.says")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        log.error("The page {} failed", event.getLocation().getPath(), parameter.getCaughtException());
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
