package org.goldenthread.attendance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.goldenthread.attendance.CompletionImport;
import org.goldenthread.shell.FileCard;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;

/** Where publishers send completions of before the portal as a file, see what it would add, and apply it. */
@Route("publish/completions")
@RolesAllowed("LEARNING_PUBLISHER")
class CompletionImportView extends Page {

    CompletionImportView(CompletionImport service) {
        super("completion.import.title");
        add(
                new PageHeader(new Anchor("publish/requirements", text("back")), text("title")).says(text("says")),
                new FileCard<>(
                        text("card"),
                        CompletionImport.FILE,
                        text("columns"),
                        service.largestFile(),
                        service::read,
                        problem -> text("reason." + problem.reason())));
    }

    private String text(String key) {
        return getTranslation("completion.import." + key);
    }
}
