package org.goldenthread.workforce.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.goldenthread.shell.FileCard;
import org.goldenthread.shell.Page;
import org.goldenthread.shell.PageHeader;
import org.goldenthread.workforce.WorkforceFile;
import org.goldenthread.workforce.WorkforceImport;

/** Where an administrator sends the files of the workforce, sees what they would change, and applies them. */
@Route("admin/workforce-data")
@RolesAllowed("ADMINISTRATOR")
@Menu(title = "menu.workforce-data", order = 91.5, icon = "admin")
class WorkforceDataView extends Page {

    WorkforceDataView(WorkforceImport imports) {
        super("workforce.import.title");
        add(new PageHeader(null, text("title")).says(text("says")));
        Div files = new Div();
        files.addClassName("stack");
        for (WorkforceFile file : WorkforceFile.values()) {
            files.add(new FileCard<>(
                    text("file." + file),
                    file.fileName(),
                    text("columns." + file, String.join(", ", file.columns())),
                    imports.largestFile(),
                    (path, apply) -> imports.read(file, path, apply),
                    problem -> text("reason." + problem.reason(), problem.detail())));
        }
        add(files);
    }

    private String text(String key, Object... values) {
        return getTranslation("workforce.import." + key, values);
    }
}
